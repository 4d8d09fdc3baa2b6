/** A Node that cannot run the project is refused with a sentence, whatever command is given. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findFault } from "../../../tools/node-version.js";

it.for(["24.21.0", "22.18.0", "23.6.1"])("Node %s is good", (version) => {
  expect(findFault(version)).toBeUndefined();
});

it.for(["20.20.2", "22.17.1", "18.0.0"])("Node %s is refused, with the remedy", (version) => {
  expect(findFault(version)).toMatch(new RegExp(`^This is Node ${version}, .*npm rebuild node`));
});

it("every command that runs a program of ours or Astro asks first", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as { scripts: Record<string, string> };
  const runs = Object.values(scripts).flatMap((script) => script.split(" && ").filter((part) => part.startsWith("node ")));
  expect(runs.length).toBeGreaterThan(8);
  expect(Object.values(scripts).filter((script) => /^astro (build|dev)/.test(script))).toEqual([]);
  for (const run of runs) expect(run).toMatch(/^node (--no-warnings )?--import \.\/tools\/node-version\.js \S+\.(ts|mjs)/);
});
