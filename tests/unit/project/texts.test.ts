/** What the texts of the project promise: npm commands and files that exist, and the newest version. */
import { existsSync, readFileSync } from "node:fs";
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

describe("files", () => {
  it.each(["README.md", "CONTRIBUTING.md", "SECURITY.md"])("that %s names all exist", (file) => {
    const named = [...read(file).matchAll(/(?:`|\()((?:\.?[a-z][\w.-]*\/)[\w./-]*|[A-Z]+\.md)(?=`|\))/g)].map(([, path = ""]) => path);
    // Folders that commands write, and names in capitals, which stand for others.
    const fixed = named.filter((path) => !/^(dist|deploy|tmp|_astro|runtimes|\.vercel)\//.test(path) && !/[A-Z]{4}(?!.*md$)|\/name\b/.test(path));
    const missing = fixed.filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, "src", path)));
    expect(missing).toEqual([]);
    expect(fixed.length).toBeGreaterThan(0);
  });
});

describe("the version", () => {
  it("is the newest of the changelog", () => {
    expect(/^## \[(\d+\.\d+\.\d+)\]/m.exec(read("CHANGELOG.md"))?.[1]).toBe(version);
  });
});
