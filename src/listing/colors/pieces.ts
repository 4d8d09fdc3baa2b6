/**
 * A listing cut into pieces that have a color of their own. The build makes HTML of them for all languages, the browser for those of a family that wait
 * until somebody looks at them; so both color alike.
 */
import type { HLJSApi } from "highlight.js";
import { unescapeHtml } from "../../site/html.ts";

/** A kind of token in the style sheet; what has none stays plain. */
export type Kind = "k" | "s" | "c" | "f" | "n" | "";

/**
 * Kind of each scope of highlight.js (https://highlightjs.readthedocs.io/en/latest/css-classes-reference.html).
 * A scope that is not here has the kind of what it stands in.
 */
const KINDS: Record<string, Kind> = {
  keyword: "k",
  meta: "k",
  name: "k",
  section: "k",
  "selector-tag": "k",
  "selector-class": "f",
  "selector-id": "f",
  "selector-pseudo": "f",
  title: "f",
  attr: "f",
  attribute: "k",
  string: "s",
  regexp: "s",
  subst: "",
  comment: "c",
  number: "n",
  literal: "n",
};

/** Scopes that say less in some languages than in others: the keys of an object and the properties of a rule are most of their code. */
const PLAIN: Record<string, readonly string[]> = { javascript: ["attr"], typescript: ["attr"], css: ["attr", "attribute"] };

/** Languages whose built-in names include words like `self`, `echo` or `number`. Elsewhere a built-in that is not called is a variable of the same name. */
const BUILT_IN_WORDS = new Set(["bash", "java", "php", "typescript"]);

/** A part of a listing, and what kind of token it is. */
export interface Piece {
  kind: Kind;
  text: string;
}

/** Cut code into pieces; neighbors differ in kind. The grammar of the language must be known to `hljs`. */
export function cutPieces(hljs: Pick<HLJSApi, "highlight">, code: string, language: string): Piece[] {
  const { value } = hljs.highlight(code, { language, ignoreIllegals: true });
  const pieces: Piece[] = [];
  const open: Kind[] = [];
  const tokens = value.split(/(<span class="[^"]*">|<\/span>)/);
  for (const [index, token] of tokens.entries()) {
    const scope = /^<span class="([^"]*)">/.exec(token)?.[1];
    if (scope !== undefined) open.push(kindOf(scope, language, tokens, index) ?? open.at(-1) ?? "");
    else if (token === "</span>") open.pop();
    else if (token !== "") push(pieces, open.at(-1) ?? "", unescapeHtml(token));
  }
  return pieces;
}

/** Kind of the scope that opens at `tokens[index]`; undefined when it has none of its own. */
function kindOf(classes: string, language: string, tokens: readonly string[], index: number): Kind | undefined {
  const scope = /hljs-([\w-]+)/.exec(classes)?.[1] ?? "";
  if (PLAIN[language]?.includes(scope)) return "";
  const text = tokens[index + 1] ?? "";
  // Names of classes begin with a capital and stay plain; a name that is built in is a function where it is called.
  const isCalled = (tokens.slice(index + 2, index + 6).find((token) => token !== "" && !token.startsWith("<")) ?? "").startsWith("(");
  if (scope === "title") return isCalled && !classes.includes("class_") ? "f" : "";
  if (scope === "type" || scope === "built_in") {
    if (isCalled) return "f";
    return /^\p{Lu}/u.test(text) || (scope === "built_in" && !BUILT_IN_WORDS.has(language)) ? "" : "k";
  }
  return KINDS[scope];
}

/** Add a piece; one of the same kind, or of blanks alone, joins the piece before it. */
function push(pieces: Piece[], kind: Kind, text: string): void {
  const last = pieces.at(-1);
  if (last && (last.kind === kind || text.trim() === "")) last.text += text;
  else pieces.push({ kind, text });
}
