/**
 * The queries that the search is measured by. `queries.yaml` grew with the guide and has been tuned on. `strangers.jsonl` was written from public questions by
 * people who had not seen the guide. `later.jsonl` came after the ranking by single words, `vague.yaml` and `absent.yaml` after the phrases of readers: of these one
 * half was tuned on, the other one only looked at.
 */
import { readFileSync } from "node:fs";
import { load as parseYaml } from "js-yaml";
import { addressOf, type Query } from "./score.ts";

/** A line of a file of JSON. */
interface Line {
  query: string;
  kind: string;
  accept: string[];
  in_guide: boolean;
  part?: "tuned" | "held";
}

/** The sets by name. */
export function readSets(): Map<string, Query[]> {
  const own = parseYaml(read("queries.yaml")) as Record<string, { q: string; find: string[] }[]>;
  const later = readLines("later.jsonl");
  const queriesOf = (lines: Line[]) => lines.map(({ query, kind, accept, in_guide }): Query => ({ q: query, kind: in_guide ? kind : "absent", accept }));
  const vague = Object.entries(parseYaml(read("vague.yaml")) as Record<string, { q: string; find: string[] }[]>).flatMap(([kind, queries]) =>
    queries.map(({ q, find }): Query => ({ q, kind, accept: find.map(addressOf) })),
  );
  const absent = parseYaml(read("absent.yaml")) as Record<"absent" | "present", Record<string, string[]>>;
  const namesOf = (group: "absent" | "present") =>
    Object.entries(absent[group]).flatMap(([kind, texts]) => texts.map((q): Query => ({ q, kind, ...(group === "absent" ? { accept: [] } : {}) })));
  const halves = (name: string, queries: Query[]): [string, Query[]][] =>
    ["tuned", "held"].map((part, half) => [`${name} ${part}`, queries.filter((_, index) => index % 2 === half)]);
  return new Map([
    ["own", Object.entries(own).flatMap(([kind, queries]) => queries.map(({ q, find }): Query => ({ q, kind, accept: find.map(addressOf) })))],
    ["strangers", queriesOf(readLines("strangers.jsonl"))],
    ["tuned", queriesOf(later.filter(({ part }) => part === "tuned"))],
    ["held", queriesOf(later.filter(({ part }) => part === "held"))],
    ...halves("vague", vague),
    ...halves("absent", namesOf("absent")),
    ...halves("present", namesOf("present")),
  ]);
}

function readLines(name: string): Line[] {
  return read(name)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}
