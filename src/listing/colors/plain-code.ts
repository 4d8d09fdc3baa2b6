/** Colors listings that are plain text in the page: those of a family in the languages that are not shown first. */
import hljs from "highlight.js/lib/core";
import go from "highlight.js/lib/languages/go";
import java from "highlight.js/lib/languages/java";
import php from "highlight.js/lib/languages/php";
import { toNodes } from "./nodes.ts";
import { cutPieces } from "./pieces.ts";

const GRAMMARS = { java, php, go };

/** Color the inside of a `<code data-plain>`, whose attribute names the language. */
export function colorPlain(code: HTMLElement): void {
  const language = code.dataset["plain"] ?? "";
  delete code.dataset["plain"];
  code.replaceChildren(...toNodes(cutPieces(hljs, code.textContent, language)));
}

for (const [name, grammar] of Object.entries(GRAMMARS)) hljs.registerLanguage(name, grammar);
