import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type HTMLElement, parse } from "node-html-parser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SearchRecord } from "../../../../src/search/build/records.ts";

const record: SearchRecord = {
  url: "/skills/d/#indexes",
  kind: "article",
  title: 'Indexes & "keys"',
  article: "Databases",
  depth: 2,
  order: 2,
  aliases: ["btree", "full scan"],
  phrases: ["why is it slow"],
  text: "Sorted <copies> of columns.",
  code: "EXPLAIN <query>",
};
const skills = ["Languages", "Databases"];

describe("documentOf", async () => {
  const { documentOf } = await import("../../../../src/search/build/write-index.ts");
  const read = (changes: Partial<SearchRecord> = {}, skill: string | undefined = "Databases") => {
    const page = parse(documentOf({ ...record, ...changes }, skill), { blockTextElements: {} });
    const marked = (attribute: string) => {
      const marks = page.querySelectorAll(`[data-pagefind-${attribute}]`);
      const name = (mark: HTMLElement) => (mark.getAttribute(`data-pagefind-${attribute}`) ?? "").replace("[title]", "");
      return Object.fromEntries(marks.map((mark): [string, string | undefined] => [name(mark), mark.getAttribute("title")]));
    };
    return { page, meta: marked("meta") };
  };

  it("gives the engine the text, and the code at half its weight", () => {
    const { page } = read();
    expect(page.querySelector("p")?.text).toBe("Sorted <copies> of columns.");
    expect(page.querySelector("pre")?.text).toBe("EXPLAIN <query>");
    expect(page.querySelector("pre")?.getAttribute("data-pagefind-weight")).toBe("0.5");
    expect(read({ code: "" }).page.querySelector("pre")).toBeNull();
  });

  it("names the record, its article and the other words for it", () => {
    expect(read().meta).toEqual({ title: 'Indexes & "keys"', article: "Databases", aliases: "btree, full scan", phrases: "why is it slow" });
    expect(read({ aliases: [], phrases: [] }).meta).toEqual({ title: 'Indexes & "keys"', article: "Databases" });
    expect(read({ kind: "question", title: "Why?" }).meta).toMatchObject({ question: "Why?" });
    expect(read({ kind: "question" }).meta).not.toHaveProperty("title");
    expect(read({ article: "Interview questions: Databases" }).meta["article"]).toBe("Databases");
    expect(
      parse(documentOf({ ...record, article: "About" }, undefined))
        .querySelector('[data-pagefind-meta^="article"]')
        ?.getAttribute("title"),
    ).toBe("About");
  });
});

describe("writeIndex", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "index-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    vi.doUnmock("pagefind");
    vi.resetModules();
  });

  it("writes a record a page, with what the browser asks for and nothing of other interfaces", async () => {
    const { writeIndex } = await import("../../../../src/search/build/write-index.ts");
    await writeIndex([record, { ...record, url: "/about/", kind: "page", title: "About", article: "About", order: undefined, aliases: [] }], skills, folder);
    const fragments = readdirSync(join(folder, "fragment")).map((file) => gunzipSync(readFileSync(join(folder, "fragment", file))).toString());
    const read = fragments.map((text) => JSON.parse(text.slice(text.indexOf("{"))) as { url: string; meta: object; content: string });
    const indexes = read.find(({ url }) => url === "/skills/d/#indexes");
    expect(indexes?.meta).toEqual({ title: 'Indexes & "keys"', article: "Databases", aliases: "btree, full scan", phrases: "why is it slow" });
    expect(indexes?.content).toContain("EXPLAIN <query>");
    expect(read).toHaveLength(2);
    const top = readdirSync(folder).map((file) => file.replace(/en_[0-9a-f]+/, "en"));
    expect(top.sort()).toEqual(["fragment", "index", "pagefind-entry.json", "pagefind.en.pf_meta", "pagefind.js", "wasm.en.pagefind"]);
    // The engine that is written tells its faults.
    expect(readFileSync(join(folder, "pagefind.js"), "utf8")).not.toMatch(/"load_(index|filter)_chunk"\)\)\.catch/);
  });

  it("makes several indexes of many records, each with files of its own", async () => {
    const { writeIndex } = await import("../../../../src/search/build/write-index.ts");
    const many = ["a", "b", "c", "d", "e"].map((id) => ({ ...record, url: `/skills/d/#${id}` }));
    const { parts, ids } = await writeIndex(many, skills, folder, 2);
    expect(parts).toEqual(["part-2/", "part-3/"]);
    // The engine calls a record as the file of its fragment is called.
    const files = ["", ...parts].flatMap((part) => readdirSync(join(folder, part, "fragment")).map((file) => file.replace(".pf_fragment", "")));
    expect([...ids.keys()]).toEqual(expect.arrayContaining(many.map(({ url }) => url)));
    expect([...ids.values()].toSorted()).toEqual(files.toSorted());
    const counts = ["", "part-2", "part-3"].map((part) => {
      const entry = JSON.parse(readFileSync(join(folder, part, "pagefind-entry.json"), "utf8")) as { languages: { en: { page_count: number } } };
      return [entry.languages.en.page_count, readdirSync(join(folder, part, "fragment")).length];
    });
    expect(counts).toEqual([
      [2, 2],
      [2, 2],
      [1, 1],
    ]);
  });

  it("makes one index of no records", async () => {
    const { writeIndex } = await import("../../../../src/search/build/write-index.ts");
    expect((await writeIndex([], skills, folder)).parts).toEqual([]);
  });

  it.each([
    { name: "it does not start", answer: { errors: ["no binary"] }, says: "no binary" },
    { name: "it refuses a record", answer: { errors: [], index: { addHTMLFile: () => ({ errors: ["bad page"] }) } }, says: "/skills/d/#indexes: bad page" },
    {
      name: "it cannot give its files",
      answer: { errors: [], index: { addHTMLFile: () => ({ errors: [] }), getFiles: () => ({ errors: ["disk full"], files: [] }) } },
      says: "disk full",
    },
  ])("tells what Pagefind says when $name, and closes it", async ({ answer, says }) => {
    const close = vi.fn();
    vi.resetModules();
    vi.doMock("pagefind", () => ({ createIndex: () => Promise.resolve(answer), close }));
    const { writeIndex } = await import("../../../../src/search/build/write-index.ts");
    await expect(writeIndex([record], skills, folder)).rejects.toThrow(says);
    expect(close).toHaveBeenCalledOnce();
  });
});
