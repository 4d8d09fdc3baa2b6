/** Parts of the search that `npm run search:measure -- --without NAME` takes out, to see what each of them is worth. */
import { type LoadFnOutput, registerHooks } from "node:module";

/** A change to a file of `src/search`: the first text is replaced by the second. */
type Change = [file: string, text: string, instead: string];

/** How each part is taken out. */
export const PARTS: Readonly<Record<string, Change[]>> = {
  // Every word says as much as any other.
  rarity: [["terms.ts", "Math.log(1 + size / Math.max(1, length))", "Math.log(2)"]],
  // What readers say is found, and counts no more than the text.
  phrases: [
    ["settings.ts", "phrases: 3, article", "phrases: 0.1, article"],
    ["settings.ts", "phrases: 1.5, article", "phrases: 0, article"],
    ["settings.ts", "PHRASE_SHARE = 0.8", "PHRASE_SHARE = 0"],
  ],
  aliases: [
    ["settings.ts", "aliases: 6,", "aliases: 0.1,"],
    ["settings.ts", "aliases: 3,", "aliases: 0,"],
    ["settings.ts", "ALIAS_SHARE = 0.9", "ALIAS_SHARE = 0"],
  ],
  prefixes: [["spelling.ts", "if (word.length < 3) return undefined;", "if (word.length > 0) return undefined;"]],
  "stop words": [["words.ts", "if (!STOP_WORDS.has(word)", "if (word !== '' "]],
  "light words": [["settings.ts", "LIGHT = 0.35", "LIGHT = 1"]],
  notation: [
    ["language/notation.ts", "SIGNS.get(sign) ?? sign", "sign"],
    ["language/notation.ts", ".filter((part) => part.length > 1)", ".filter(() => false)"],
    ["language/notation.ts", "\\bO\\(", "\\bOOO\\("],
  ],
  spelling: [["settings.ts", "MOST_CORRECTED = 4", "MOST_CORRECTED = 0"]],
  thesaurus: [["settings.ts", "ALSO_SHARE = 0.5", "ALSO_SHARE = 0"]],
  "names first": [["settings.ts", "CLOSENESS = 4", "CLOSENESS = 0"]],
  neighbors: [["settings.ts", "export const PHRASE = 0.5", "export const PHRASE = 0"]],
  coverage: [
    ["settings.ts", "SHARED = 2", "SHARED = 0"],
    ["settings.ts", "COVERAGE = 1", "COVERAGE = 0"],
  ],
  "second look": [["settings.ts", "BATCH = 8", "BATCH = 1"]],
};

/**
 * From now on files of the search are loaded without a part.
 * @throws Error when there is no such part, or later, on loading, when the code no longer reads as its entry here says
 */
export function takeOut(name: string): void {
  const changes = PARTS[name];
  if (!changes) throw new Error(`--without ${name}: there is no such part. Use one of: ${Object.keys(PARTS).join(", ")}.`);
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context);
      const own = changes.filter(([file]) => url.endsWith(`/src/search/${file}`));
      if (own.length === 0) return loaded;
      return { ...loaded, source: own.reduce((code, change) => replaceIn(code, change), textOf(loaded.source)) };
    },
  });
}

function textOf(source: LoadFnOutput["source"]): string {
  return typeof source === "string" ? source : new TextDecoder().decode(source);
}

/**
 * The code without what an entry names.
 * @throws Error when the code does not have it
 */
export function replaceIn(code: string, [file, text, instead]: Change): string {
  if (!code.includes(text)) throw new Error(`tools/search/without.ts: src/search/${file} does not hold "${text}" any more. Correct the entry.`);
  return code.replace(text, () => instead);
}
