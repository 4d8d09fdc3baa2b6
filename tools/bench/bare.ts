/** A bare Astro site of the same articles, to compare builds with: Markdown, Astro's own highlighting, one page template, Pagefind. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listFamily, parseListing } from "../../src/listing/parse.ts";
import { languageOf } from "../../src/listing/languages.ts";
import { listArticles } from "./grow.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "tmp", "bench", "bare");

const FILES = {
  "package.json": `{ "type": "module" }`,
  "astro.config.mjs": `
import { fileURLToPath } from "node:url";
import { close, createIndex } from "pagefind";

const pagefind = {
  name: "pagefind",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const path = fileURLToPath(dir);
      const { index } = await createIndex();
      await index.addDirectory({ path });
      await index.writeFiles({ outputPath: path + "pagefind" });
      await close();
    },
  },
};
export default { integrations: [pagefind] };`,
  "src/content.config.ts": `
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = { skills: defineCollection({ loader: glob({ base: "./content", pattern: "*.md" }) }) };`,
  "src/pages/[id].astro": `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  return (await getCollection("skills")).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
---
<html lang="en"><head><meta charset="utf-8"><title>{Astro.params.id}</title></head><body><main data-pagefind-body><Content /></main></body></html>`,
};

/**
 * Write the project with `count` articles, repeated as `growProject` repeats them.
 * @returns its folder
 */
export function makeBareProject(count: number): string {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ["src/pages", "content"]) mkdirSync(join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const texts = listArticles().map((name) => ({ name, text: toMarkdown(readFileSync(join(root, "content/skills", `${name}.mdx`), "utf8")) }));
  for (let index = 0; index < count; index++) {
    const { name, text } = texts[index % texts.length] ?? { name: "", text: "" };
    writeFileSync(join(folder, "content", `${name}-${index + 1}.md`), text);
  }
  return folder;
}

function toMarkdown(article: string): string {
  return article
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/<Sample file="([^"]+)"([^>]*)\/>/g, (_, file: string, rest: string) => {
      const region = /region="([^"]+)"/.exec(rest)?.[1];
      return findFiles(file)
        .map((path) => fence(path, region))
        .join("\n");
    })
    .replace(/<\/?[A-Z][^>]*>/g, "")
    .replace(/ \{#[^}]*\}$/gm, "");
}

/** The file, or the members of a family in all its languages. */
function findFiles(file: string): string[] {
  return listFamily((path) => existsSync(join(root, "samples", path)), file);
}

function fence(path: string, region: string | undefined): string {
  const { code, regions } = parseListing(path, readFileSync(join(root, "samples", path), "utf8"));
  return `\n~~~~~${languageOf(path)}\n${region === undefined ? code : (regions.get(region) ?? "")}\n~~~~~\n`;
}
