/**
 * The queries that the search is measured by, in three sets. `queries.yaml` grew with the guide and has been tuned on. `strangers.jsonl` was written from public
 * questions by people who had not seen the guide. `later.jsonl` came after the ranking by single words: one half was tuned on, the other one only looked at.
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
  return new Map([
    ["own", Object.entries(own).flatMap(([kind, queries]) => queries.map(({ q, find }): Query => ({ q, kind, accept: find.map(addressOf) })))],
    ["strangers", queriesOf(readLines("strangers.jsonl"))],
    ["tuned", queriesOf(later.filter(({ part }) => part === "tuned"))],
    ["held", queriesOf(later.filter(({ part }) => part === "held"))],
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
