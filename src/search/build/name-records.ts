/** What the file of names says of each record. */
import { listFamilyLanguages } from "../../listing/languages.ts";
import type { Name } from "../names/names.ts";
import type { SearchRecord } from "./records.ts";

/**
 * A name for each record. `skills` holds the titles of the articles in order, `ids` how the engine calls the record of an address.
 * @throws Error when the engine has no record of an address
 */
export function nameRecords(records: readonly SearchRecord[], skills: readonly string[], ids: ReadonlyMap<string, string>): Name[] {
  return records.map(({ url, title, kind, order = 0, article, level, chapter = "" }) => {
    const id = ids.get(url);
    if (id === undefined) throw new Error(`Search index: ${url} has no record. Two pages may have the same address.`);
    return { id, url, title, kind, order, article: skills[order - 1] ?? article, level, language: languageNamed(title) ?? languageNamed(chapter) };
  });
}

/** How a title names a language. "Go" is also a word, and a goroutine is Go's alone. */
const OTHER_NAMES: Record<string, string> = { go: "Go|Golang|Goroutines?", java: "Java|JVM" };

const PATTERNS = listFamilyLanguages().map(({ key, name }) => ({
  key,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${OTHER_NAMES[key] ?? name})(?![\\p{L}\\p{N}])`, "u"),
}));

/** The one language of the listings that a title names; none when it names several, which compares them. */
function languageNamed(title: string): string | undefined {
  const named = PATTERNS.filter(({ pattern }) => pattern.test(title));
  return named.length === 1 ? named[0]?.key : undefined;
}
