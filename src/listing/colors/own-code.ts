/** Colors what a reader writes into a listing. */
import hljs from "highlight.js/lib/core";
import javascript from "highlight.js/lib/languages/javascript";
import php from "highlight.js/lib/languages/php";
import python from "highlight.js/lib/languages/python";
import sql from "highlight.js/lib/languages/sql";
import type { Child } from "../../site/nodes.ts";
import { toNodes } from "./nodes.ts";
import { cutPieces } from "./pieces.ts";

/** The languages that run on the page, and so can be edited there. */
const GRAMMARS = { javascript, php, python, sql };

/** Code in a language, named as in the table of languages, as colored nodes; of a language that is not known here as it is. */
export function colorCode(code: string, language: string): Child[] {
  return language in GRAMMARS ? toNodes(cutPieces(hljs, code, language)) : [code];
}

for (const [name, grammar] of Object.entries(GRAMMARS)) hljs.registerLanguage(name, grammar);
