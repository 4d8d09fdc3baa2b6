/** What pages get from the guide, with Astro's collections replaced by entries of the test and files of its own. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

interface Entry {
  id: string;
  collection: string;
  filePath?: string;
  data: unknown;
}

const stored = vi.hoisted(() => ({ entries: [] as Entry[], asked: [] as string[] }));

vi.mock("astro:content", () => ({
  getCollection: (name: string) => {
    stored.asked.push(name);
    return Promise.resolve(stored.entries.filter(({ collection }) => collection === name));
  },
}));
vi.mock("../../../src/listing/samples.ts", () => ({
  findDownloadFault: () => undefined,
  findSampleFault: (file: string) => (file === "a/b" ? undefined : `there is no ${file}`),
  findShown: () => [{ code: Array.from({ length: 60 }, () => "line").join("\n"), output: Array.from({ length: 20 }, () => "out").join("\n") }],
}));
vi.mock("../../../src/figure/find.ts", () => ({ figureNames: ["a/b"] }));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "guide-"));
  vi.resetModules();
  stored.asked = [];
  stored.entries = [];
  add("sources", "rfc", {});
  add("sources", "survey", { population: "Developers" });
  add("glossary", "zone", { term: "Zone", also: [], see: [] });
  add("glossary", "eclair", { term: "Éclair", also: [], see: [] });
  add("glossary", "api", { term: "API", also: [], see: [] });
  add("glossary", "backoff", { term: "backoff", also: [], see: [] });
  addText("pages", "about", { title: "About", description: "About" }, 'A page. <Cite id="survey" />\n');
  addSkill(
    "servers",
    2,
    `${"word ".repeat(660)}\n\n<Sample file="a/b" title="t" />\n\n<Sample file="a/b" title="u" />\n\nA <Stat source="survey">4</Stat> <Cite id="rfc" />\n`,
  );
  addSkill("apis", 1, "Few words.\n");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function add(collection: string, id: string, data: unknown): void {
  stored.entries.push({ id, collection, data });
}

function addText(collection: string, id: string, data: unknown, text: string): void {
  const filePath = join(folder, `${id}.mdx`);
  writeFileSync(filePath, `---\ntitle: ${id}\n---\n\n${text}`);
  stored.entries.push({ id, collection, data, filePath });
}

function addSkill(id: string, order: number, text: string): void {
  const data = { order, title: id, description: `About ${id}`, abilities: { junior: [{ section: "keys" }], mid: [] }, sectionAliases: {} };
  addText("skills", id, data, `## Keys {#keys}\n\n<Check id="${id}/one" />\n\n${text}`);
  add("questions", id, { questions: [{ id: "q", weak: "", good: "", strong: "", section: "keys", sources: [] }] });
  add("quizzes", id, { checks: [{ id: "one", section: "keys", ask: "", options: [] }] });
}

const load = () => import("../../../src/guide/load.ts");

describe("loadGuide", () => {
  it("gives the skills in order, each with its questions and checks", async () => {
    const { skills } = await (await load()).loadGuide();
    expect(skills.map(({ id, questions, checks }) => [id, questions.length, checks.length])).toEqual([
      ["apis", 1, 1],
      ["servers", 1, 1],
    ]);
  });

  it("gives what articles measure", async () => {
    const { skills } = await (await load()).loadGuide();
    expect(skills[1]).toMatchObject({ words: 662, minutes: 7, sampleCount: 2, cited: ["survey", "rfc"] });
    expect(skills[1]?.article.headings).toMatchObject([{ id: "keys", line: 5 }]);
  });

  it("gives terms by the alphabet, sources by id, and what pages cite", async () => {
    const { glossary, sources, pages } = await (await load()).loadGuide();
    expect(glossary.map(({ id }) => id)).toEqual(["api", "backoff", "eclair", "zone"]);
    expect(sources.get("survey")).toEqual({ id: "survey", population: "Developers" });
    expect(pages).toMatchObject([{ id: "about", cited: ["survey"] }]);
  });

  it("asks Astro once", async () => {
    const { loadGuide } = await load();
    expect(await loadGuide()).toBe(await loadGuide());
    expect(stored.asked).toHaveLength(7);
  });

  it("refuses content with errors, all of them, with the lines of their files, and sees when they are mended", async () => {
    addText("pages", "more", { title: "More", description: "More" }, '<Cite id="no" />\n\n<Sample file="no" title="t" />\n');
    const { loadGuide } = await load();
    await expect(loadGuide()).rejects.toThrow(
      /2 errors:\n {2}content\/pages\/more\.mdx:5: <Cite id="no">.*\n {2}content\/pages\/more\.mdx:7: <Sample file="no">: there is no no/,
    );
    stored.entries.pop();
    expect((await loadGuide()).pages).toHaveLength(1);
  });

  it("does not mind how prose sounds", async () => {
    addText("pages", "more", { title: "More", description: "More" }, "We simply leverage this!\n");
    expect((await (await load()).loadGuide()).pages).toHaveLength(2);
  });
});

describe("loadSkill", () => {
  it("gives one skill, or says that there is none", async () => {
    const { loadSkill } = await load();
    expect((await loadSkill("servers")).id).toBe("servers");
    await expect(loadSkill("no")).rejects.toThrow('There is no skill "no".');
  });
});
