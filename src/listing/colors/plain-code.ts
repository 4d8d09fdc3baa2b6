/** Colors listings that are plain text in the page: those of a family in the languages that are not shown first. */
import hljs from "highlight.js/lib/core";
import go from "highlight.js/lib/languages/go";
import java from "highlight.js/lib/languages/java";
import php from "highlight.js/lib/languages/php";
import { type Child, make } from "../../site/nodes.ts";
import { cutPieces, type Piece } from "./pieces.ts";

const GRAMMARS = { java, php, go };

/** Color the inside of a `<code data-plain>`, whose attribute names the language. */
export function colorPlain(code: HTMLElement): void {
  const language = code.dataset["plain"] ?? "";
  delete code.dataset["plain"];
  code.replaceChildren(...cutPieces(hljs, code.textContent, language).map(nodeOf));
}

function nodeOf({ kind, text }: Piece): Child {
  return kind === "" ? text : make("span", { class: kind }, text);
}

for (const [name, grammar] of Object.entries(GRAMMARS)) hljs.registerLanguage(name, grammar);
