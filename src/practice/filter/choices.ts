/** What a reader asks of a list of questions, and whether a question is what was asked for. */
import { readStored, writeStored } from "../../site/storage.ts";

/** The answer of a field that asks for nothing. */
export const ALL = "all";

/** The choices that a list is narrowed by, by the name of their field. The level is one of them, and has a file of its own. */
export const CHOICES = ["language", "kind", "skill"] as const;

export type Choices = Record<(typeof CHOICES)[number] | "level", string> & { onlyUnknown: boolean };

/** What is known of a question. Without a language it is asked of everybody. */
export interface Facets {
  level: string;
  language?: string | undefined;
  kind: string;
  skill: string;
  isKnown: boolean;
}

/** Whether a question is among those that the choices ask for. */
export function admits(choices: Choices, question: Facets): boolean {
  const fits = (chosen: string, value: string | undefined) => chosen === ALL || value === undefined || value === chosen;
  return (
    fits(choices.level, question.level) &&
    fits(choices.language, question.language) &&
    fits(choices.kind, question.kind) &&
    fits(choices.skill, question.skill) &&
    !(choices.onlyUnknown && question.isKnown)
  );
}

/** Under what name a choice is kept. The language of listings is another one: who reads Python may be asked about Java. */
export const keptAs = (name: string): string => `asked-${name}`;

/** The kept answer to a field that has these options; all where none is kept, or one that the field does not have. */
export function readChoice(name: string, options: readonly string[]): string {
  const kept = readStored(keptAs(name)) ?? ALL;
  return options.includes(kept) ? kept : ALL;
}

/** Keep an answer for all pages of questions. */
export function keepChoice(name: string, value: string): void {
  writeStored(keptAs(name), value);
}
