// cspell:ignore unstub
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { dropMarks, markWords, PARTS } from "../../../../src/search/build/marks.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("dropMarks", () => {
  it("takes out what only the index needs, and nothing else", () => {
    const page =
      '<main data-search="page" data-search-title="A > B" data-search-words="{&#34;aliases&#34;:{}}"><p class="x" data-search-skip id="y">a<b data-search-part="name">c</b></p></main>';
    expect(dropMarks(page)).toBe('<main data-search="page" data-search-title="A > B"><p class="x" id="y">a<b>c</b></p></main>');
  });

  it("leaves text alone that speaks of marks", () => {
    const page = "<p>Write data-search-skip, or &lt;p data-search-skip&gt;.</p>";
    expect(dropMarks(page)).toBe(page);
  });

  it("looks past signs in the values of attributes", () => {
    expect(dropMarks('<a title="1 > 0" data-search-skip="" href="/">x</a>')).toBe('<a title="1 > 0" href="/">x</a>');
  });
});

describe("markWords", () => {
  it("writes the words for the build, and nothing in development", () => {
    const words = { aliases: { "": ["db"] }, phrases: { xss: ["<script>alert('xss')</script>"] } };
    vi.stubEnv("PROD", true);
    expect(JSON.parse(markWords(words) ?? "")).toEqual(words);
    expect(markWords(words)).not.toContain("<");
    expect(markWords(undefined)).toBeUndefined();
    vi.stubEnv("PROD", false);
    expect(markWords(words)).toBeUndefined();
  });
});

describe("the marks of the templates", () => {
  const folder = join(import.meta.dirname, "../../../../src");
  const templates = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".astro"));
  const all = templates.map((file) => readFileSync(join(folder, file), "utf8")).join();

  it("are those that are read and taken out, no more and no fewer", () => {
    const names = new Set(all.match(/data-search[a-z-]*/g));
    expect([...names].sort()).toEqual(["data-search", "data-search-order", "data-search-part", "data-search-skip", "data-search-title", "data-search-words"]);
  });

  it("name every part that is known, and no other", () => {
    const parts = [...all.matchAll(/data-search-part=(?:"([a-z]+)"|\{[^}]*"([a-z]+)"[^}]*\})/g)].map(([, plain, chosen]) => plain ?? chosen);
    expect([...new Set(parts)].sort()).toEqual([...PARTS].sort());
  });
});
