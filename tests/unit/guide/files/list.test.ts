/** No file below content/ is passed over in silence. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listContent } from "../../../../src/guide/files/list.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "content-"));
  write("content/skills/apis.mdx");
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), "");
}

describe("the files of the content", () => {
  it("are listed by collection", () => {
    write("content/sources/rfc-9110.yaml");
    expect(listContent(root)).toEqual({
      files: [
        { collection: "skills", id: "apis", file: "content/skills/apis.mdx" },
        { collection: "sources", id: "rfc-9110", file: "content/sources/rfc-9110.yaml" },
      ],
      strays: [],
    });
  });

  it.each([
    ["content/glossary/retry.yml", /ending.*content\/glossary\/ end in \.yaml/],
    ["content/skills/servers.md", /ending.*end in \.mdx/],
    ["content/skills/notes.txt", /ending/],
    ["content/pages/about.yaml", /ending/],
    ["content/skills/Servers.mdx", /kebab-case/],
    ["content/sources/two words.yaml", /kebab-case/],
    ["content/skills/drafts/servers.mdx", /folder in a collection.*content\/skills\//],
    ["content/readme.md", /The collections are skills, pages, questions, quizzes, glossary, phrases, sources/],
    ["content/quiz/apis.yaml", /The collections are/],
  ])("are refused where nothing reads them: %s", (file, message) => {
    write(file);
    const { files, strays } = listContent(root);
    expect(strays).toEqual([{ severity: "error", file, message: expect.stringMatching(message) as string }]);
    expect(files).toHaveLength(1);
  });

  it("are refused as empty folders that are no collection", () => {
    mkdirSync(join(root, "content/drafts"));
    mkdirSync(join(root, "content/glossary"));
    expect(listContent(root).strays.map(({ file }) => file)).toEqual(["content/drafts"]);
  });

  it("do not count when a system or an editor wrote them", () => {
    write("content/.DS_Store");
    write("content/skills/.apis.mdx.swp");
    expect(listContent(root).strays).toEqual([]);
  });
});
