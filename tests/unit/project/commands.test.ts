/** The npm commands: each one that a text or a program of the project names exists, and each one that people type is told of. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listTracked, root } from "./tracked.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const { scripts, version } = JSON.parse(read("package.json")) as { scripts: Record<string, string>; version: string };

/** The end of a name, so that a colon or a dot that belongs to a sentence is none of it. */
const NAMED = /npm (?:run |(?=start|test))([a-z]+(?:[:-][a-z]+)*)|npm: \["run", "([a-z:-]+)"/g;

function namesIn(file: string): string[] {
  return [...read(file).matchAll(NAMED)].map(([, said, done]) => said ?? done ?? "");
}

describe("npm commands", () => {
  const files = listTracked().filter((file) => /^(README|CONTRIBUTING|SECURITY|\.github\/.*|\.ci\/.*|package\.json|tools\/.*\.ts)(\.md|\.yml)?$/.test(file));
  const texts = files.filter((file) => !file.endsWith(".png"));

  it("that texts, workflows and programs name all exist", () => {
    const wrong = texts.flatMap((file) =>
      namesIn(file)
        .filter((name) => !(name in scripts))
        .map((name) => `${file}: npm run ${name}`),
    );
    expect(wrong).toEqual([]);
    expect(new Set(texts.flatMap(namesIn)).size).toBeGreaterThan(10);
  });

  it("that people type are in the README or in CONTRIBUTING", () => {
    const told = `${read("README.md")}\n${read("CONTRIBUTING.md")}`;
    const untold = Object.keys(scripts).filter((name) => !name.startsWith("check:") && !new RegExp(String.raw`\b${name}\b(?!:)`).test(told));
    expect(untold).toEqual([]);
  });
});

describe("the version", () => {
  it("is the newest of the changelog", () => {
    expect(/^## \[(\d+\.\d+\.\d+)\]/m.exec(read("CHANGELOG.md"))?.[1]).toBe(version);
  });
});
