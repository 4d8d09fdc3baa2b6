/** Reads `content/` straight from its files, through the very schemas of the site, so that authors get answers in a second. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { load as parseYaml, YAMLException } from "js-yaml";
import type { z } from "astro/zod";
import { describeDownloadFault, describeSampleFault } from "../../listing/parse.ts";
import type { Finding } from "../finding.ts";
import type { GuideSource } from "../source.ts";
import { normalizeText } from "../../site/plain-text.ts";
import { type ArticleText, readArticle } from "../text.ts";
import { type CollectionName, type ContentFile, listContent } from "./list.ts";
import { locateField } from "./locate.ts";

/** A file of the content as it was read. */
export interface Entry extends ContentFile {
  text: string;
  /** The YAML of the file, and the line of the file on which it begins. */
  yaml: string;
  firstLine: number;
  article: ArticleText | undefined;
  /** What the schema made of it; undefined when the file has errors. */
  data: unknown;
  errors: Finding[];
}

export interface GuideFiles {
  guide: GuideSource;
  /** By path from the project's root. */
  entries: ReadonlyMap<string, Entry>;
  /** Stray files, YAML that cannot be read, and what does not fit the schema. */
  errors: Finding[];
}

type Schemas = Record<string, { schema: z.ZodType }>;

/** Reads the guide again and again, and only what has changed since: the development server asks after every change. */
export function makeGuideReader(root: string): () => Promise<GuideFiles> {
  let known = new Map<string, Entry>();
  let readBy = "";
  return async () => {
    // A changed schema is a changed module, which Node loads again only under another address.
    const config = join(root, "src/content.config.ts");
    const address = `${pathToFileURL(config).href}?changed=${Math.trunc(statSync(config).mtimeMs)}`;
    const { collections } = (await import(/* @vite-ignore */ address)) as { collections: Schemas };
    if (address !== readBy) known = new Map();
    readBy = address;
    const { files, strays } = listContent(root);
    const entries = files.map((file) => {
      const text = normalizeText(readFileSync(join(root, file.file), "utf8"));
      const before = known.get(file.file);
      return before?.text === text ? before : readEntry(file, text, collections);
    });
    known = new Map(entries.map((entry) => [entry.file, entry]));
    return { guide: makeGuide(root, entries), entries: known, errors: [...strays, ...entries.flatMap(({ errors }) => errors)] };
  };
}

function readEntry(file: ContentFile, text: string, schemas: Schemas): Entry {
  const isArticle = file.file.endsWith(".mdx");
  const front = isArticle ? /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] : text;
  const entry: Entry = {
    ...file,
    text,
    yaml: front ?? "",
    firstLine: isArticle ? 2 : 1,
    article: isArticle && front !== undefined ? readArticle(text) : undefined,
    data: undefined,
    errors: [],
  };
  const fail = (message: string, line: number, field?: string) => entry.errors.push({ severity: "error", file: file.file, line, field, message });
  if (front === undefined) {
    fail("there is no front matter. Begin the file with its fields between two lines of three hyphens.", 1);
    return entry;
  }
  try {
    const parsed = schemas[file.collection]?.schema.safeParse(parseYaml(front));
    for (const { path, message } of parsed?.error?.issues ?? [])
      fail(message, entry.firstLine - 1 + locateField(front, path), path.length === 0 ? undefined : path.join("."));
    entry.data = parsed?.data;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    fail(`the YAML cannot be read: ${error.reason}. Mend it here or above.`, entry.firstLine + (error.mark?.line ?? 0));
  }
  return entry;
}

function makeGuide(root: string, entries: readonly Entry[]): GuideSource {
  const readable = entries.filter(({ data }) => data !== undefined);
  // The schemas have just said so; TypeScript cannot see it through files.
  const dataOf = (name: CollectionName) => readable.filter(({ collection }) => collection === name).map((entry) => ({ ...entry, data: entry.data as never }));
  const byId = <Data>(name: CollectionName, pick: (data: Record<string, Data>) => Data | undefined = (data) => data as Data) =>
    Object.fromEntries(dataOf(name).map(({ id, data }) => [id, pick(data)])) as Record<string, Data>;
  const texts = (name: "skills" | "pages") => dataOf(name).map(({ id, data, article }) => ({ id, data, article: article ?? readArticle("") }));
  const readSample = (path: string) => readIfThere(join(root, "samples", path));
  return {
    skills: texts("skills"),
    pages: texts("pages"),
    questions: byId("questions", ({ questions }) => questions),
    quizzes: byId("quizzes", ({ checks }) => checks),
    glossary: byId("glossary"),
    phrases: byId("phrases"),
    sources: byId("sources"),
    figures: listFigures(join(root, "src/figure")),
    findSampleFault: (...names) => describeSampleFault(readSample, ...names),
    findDownloadFault: (file) => describeDownloadFault(readSample, file),
    unreadable: new Set(entries.filter(({ data }) => data === undefined).map(({ file }) => file)),
  };
}

/** `src/figure/databases/b-tree.ts` is named `databases/b-tree`. */
function listFigures(folder: string): string[] {
  return (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [])
    .map((file) => file.split(sep).join("/"))
    .filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ""));
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) && statSync(file).isFile() ? normalizeText(readFileSync(file, "utf8")) : undefined;
}
