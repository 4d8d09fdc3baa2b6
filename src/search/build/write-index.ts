/** Hands the records to Pagefind and writes the files that it makes, without those that only Pagefind's own interface needs. */
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import pLimit from "p-limit";
import { close, createIndex } from "pagefind";
import { tellFaults } from "./loud-engine.ts";
import type { SearchRecord } from "./records.ts";
import { CODE_WEIGHT } from "../settings.ts";
import { escapeHtml } from "../../site/html.ts";

/** What the browser asks for; everything else that Pagefind makes belongs to interfaces that the guide does not use. */
const SERVED = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(meta|index|filter|fragment))$/;

/** Fragments that are written at the same time. There is one a record, and a system may let a program open no more than 256 files. */
const AT_ONCE = 16;

/**
 * Records of one index. Pagefind holds an index in memory while it makes it, some 65 kB a record: more records become several indexes, which the browser
 * joins. The guide has a sixth of this number.
 */
const RECORDS_OF_A_PART = 10_000;

export interface WrittenIndex {
  /** Folders of the parts after the first, below that of the index, with a slash at the end; none unless there are very many records. */
  parts: string[];
  /** How the engine calls each record, by its address. */
  ids: Map<string, string>;
}

/**
 * Write the index of all records into a folder. `skills` holds the titles of the articles in order.
 * @throws Error with Pagefind's own words when it refuses a record or cannot write
 */
export async function writeIndex(
  records: readonly SearchRecord[],
  skills: readonly string[],
  folder: string,
  partSize = RECORDS_OF_A_PART,
): Promise<WrittenIndex> {
  const parts: string[] = [];
  const ids = new Map<string, string>();
  for (let start = 0; start === 0 || start < records.length; start += partSize) {
    const part = start === 0 ? "" : `part-${parts.length + 2}/`;
    await writePart(records.slice(start, start + partSize), skills, join(folder, part), ids);
    if (part !== "") parts.push(part);
  }
  return { parts, ids };
}

/** Each part has a process of its own, which gives its memory back. */
async function writePart(records: readonly SearchRecord[], skills: readonly string[], folder: string, ids: Map<string, string>): Promise<void> {
  try {
    const { index, errors } = await createIndex({ includeCharacters: "+#", forceLanguage: "en" });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
    check("start", errors);
    for (const record of records) {
      const response = await index.addHTMLFile({ url: record.url, content: documentOf(record, skills[(record.order ?? 0) - 1]) });
      check(record.url, response.errors);
    }
    // Written here and not by `writeFiles`, which may answer before the bytes are on the disk (https://github.com/Pagefind/pagefind/issues/1271).
    const { files, errors: failures } = await index.getFiles();
    check(folder, failures);
    const served = files.filter(({ path }) => SERVED.test(basename(path)));
    for (const { path, content } of files) if (path.endsWith(FRAGMENT)) ids.set(addressIn(content), basename(path, FRAGMENT));
    await pLimit(AT_ONCE).map(served, ({ path, content }) => writeWhole(join(folder, path), path === "pagefind.js" ? tellFaults(textOf(content)) : content));
  } finally {
    await close();
  }
}

const FRAGMENT = ".pf_fragment";

/** The address of the record that a fragment holds: packed JSON behind a mark of the engine. */
function addressIn(content: Uint8Array): string {
  const text = gunzipSync(content).toString();
  return (JSON.parse(text.slice(text.indexOf("{"))) as { url: string }).url;
}

function textOf(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}

async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/**
 * A small page that says in Pagefind's attributes what each part of the record is. Metadata holds only words that may be searched for:
 * the kind and the number can be told from the address and from the article.
 */
export function documentOf({ kind, title, article, aliases, phrases, text, code }: SearchRecord, skill: string | undefined): string {
  const meta = { [kind === "question" ? "question" : "title"]: title, article: skill ?? article, aliases: aliases.join(", "), phrases: phrases.join(", ") };
  const marks = Object.entries(meta)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<i data-pagefind-meta="${name}[title]" title="${escapeHtml(value)}"></i>`)
    .join("");
  const listing = code === "" ? "" : `<pre data-pagefind-weight="${CODE_WEIGHT}">${escapeHtml(code)}</pre>`;
  return `<html lang="en"><body>${marks}<p>${escapeHtml(text)}</p>${listing}</body></html>`;
}

function check(what: string, errors: string[]): void {
  if (errors.length > 0) throw new Error(`Search index, ${what}: ${errors.join("; ")}`);
}
