/** Pagefind over a built folder, in Node: the very engine that the browser gets. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { SearchIndex } from "../../src/search/answer.ts";
import type { Engine } from "../../src/search/engine-answer.ts";
import { readNames } from "../../src/search/names/names.ts";
import { RANKING } from "../../src/search/settings.ts";
import { readVocabulary } from "../../src/search/spelling.ts";

interface PagefindModule {
  createInstance: (options: object) => Engine;
}

/**
 * The index of the build in `dist`.
 * @throws Error when there is none
 */
export async function openIndex(dist: string, ranking: object = RANKING): Promise<SearchIndex> {
  const folder = resolve(dist, "pagefind");
  const { fetch } = globalThis;
  // Pagefind fetches its files by address; here they are read from the disk.
  globalThis.fetch = (address, options) => {
    const path = typeof address === "string" ? address : "";
    if (!path.startsWith("/pagefind/")) return fetch(address, options);
    return Promise.resolve(new Response(readFileSync(join(folder, path.slice("/pagefind/".length).split("?")[0] ?? ""))));
  };
  const { createInstance } = (await import(pathToFileURL(join(folder, "pagefind.js")).href)) as PagefindModule;
  const engine = createInstance({ basePath: "/pagefind/", noWorker: true, language: "en", ranking });
  const names = readNames(readFileSync(join(folder, "names.txt"), "utf8"), true);
  return { engine, vocabulary: readVocabulary(names?.vocabulary ?? ""), size: names?.entry.records ?? 0 };
}
