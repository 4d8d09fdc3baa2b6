/** What the reader has chosen elsewhere in the guide and keeps: a level of questions, a language of listings. The search follows it, and says so. */
import { readStored } from "../../../../site/storage.ts";
import type { Name } from "../../../names/names.ts";

export interface OwnChoice {
  name: "level" | "language";
  value: string;
  /** For people. */
  label: string;
}

const LABELS = {
  level: { junior: "Junior", mid: "Mid level" },
  language: { java: "Java", python: "Python", php: "PHP", go: "Go" },
} as const satisfies Record<OwnChoice["name"], Record<string, string>>;

/** Who asks for a language by its name means that one. */
const NAMED = /\b(java|python|php|go|golang|goroutines?)\b/i;

/** The choices that are kept and that the text does not speak against. */
export function readOwnChoices(text: string): OwnChoice[] {
  return (["level", "language"] as const).flatMap((name) => {
    const value = readStored(name) ?? "";
    const label = new Map<string, string>(Object.entries(LABELS[name])).get(value);
    if (label === undefined || (name === "language" && NAMED.test(text))) return [];
    return [{ name, value, label }];
  });
}

/** Whether a choice leaves a record out: what has another level, or is about another language. What has none stays. */
export function leavesOut({ name, value }: OwnChoice, record: Name): boolean {
  const own = record[name];
  return own !== undefined && own !== value;
}
