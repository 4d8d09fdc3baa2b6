/** The engine that colors listings, held against the one that the grammars were written for. */
import { createOnigurumaEngine } from "shiki/engine/oniguruma";
import { expect, it } from "vitest";
import { highlight, makeHighlight } from "../../src/listing/highlight.ts";
import { languageOf } from "../../src/listing/languages.ts";
import { listSamples } from "../../tools/samples/list.ts";

const listings = listSamples().map(({ path, text }) => ({ path, text, language: languageOf(path) }));

it("colors one listing of each language as Oniguruma does", async () => {
  const usual = makeHighlight(() => createOnigurumaEngine(import("shiki/wasm")));
  const one = [...new Map(listings.map((listing) => [listing.language, listing])).values()];
  expect(one.length).toBeGreaterThan(10);
  for (const { path, text, language } of one) expect(await highlight(text, language), path).toBe(await usual(text, language));
});
