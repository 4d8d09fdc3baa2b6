/**
 * Highlighting by classes. Shiki's theme "css-variables" writes `style="color:var(--astro-code-token-keyword)"`, which a strict policy blocks;
 * here each variable becomes a short class, plain text gets none, and neighbors of one class are merged, which keeps the page small.
 */
import { type Awaitable, createBundledHighlighter, createCssVariablesTheme, createSingletonShorthands, type RegexEngine } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import { bundledLanguages } from "shiki/langs";
import { escapeHtml } from "../site/html.ts";

/** Class of each token kind; kinds that are not here stay plain. */
const CLASSES: Record<string, string> = {
  "token-keyword": "k",
  "token-string": "s",
  "token-string-expression": "s",
  "token-comment": "c",
  "token-function": "f",
  "token-constant": "n",
  "token-parameter": "",
  "token-punctuation": "",
  "token-link": "s",
};

const theme = createCssVariablesTheme({ name: "nine-skills", variablePrefix: "--", fontStyle: false });

interface Node {
  type: string;
  tagName?: string;
  properties?: { style?: string };
  children?: Node[];
  value?: string;
}

/** Highlighted HTML for the inside of a `<code>`: classes only. */
export type Highlight = (code: string, language: string) => Promise<string>;

/** A highlighter over a regular expression engine. Grammars are loaded as listings need them. */
export function makeHighlight(engine: () => Awaitable<RegexEngine>): Highlight {
  const { codeToHast } = createSingletonShorthands(createBundledHighlighter({ langs: bundledLanguages, themes: {}, engine }));
  // Without its limit of half a second a line: a busy machine would leave listings half in color.
  return async (code, lang) => writeClasses((await codeToHast(code, { lang, theme, mergeWhitespaces: false, tokenizeTimeLimit: 0 })) as unknown as Node);
}

/**
 * By JavaScript's own regular expressions: Oniguruma, the usual engine, spends more time on compiling its patterns than on all listings. The target stays
 * below ES2025, since V8 finds other matches for `(?i:...)` once it has compiled a pattern that is used often.
 */
export const highlight: Highlight = makeHighlight(() => createJavaScriptRegexEngine({ target: "ES2024" }));

function writeClasses(tree: Node): string {
  const pieces: { kind: string; text: string }[] = [];
  const push = (named: string, text: string) => {
    // Operators count as keywords in most grammars; left plain they save the longest page a sixth of its elements.
    const kind = named === "k" && !/[\p{L}\p{N}]/u.test(text) ? "" : named;
    const last = pieces.at(-1);
    if (last && (last.kind === kind || text.trim() === "")) last.text += text;
    else pieces.push({ kind, text });
  };
  const walk = (node: Node, kind: string) => {
    if (node.type === "text") push(kind, node.value ?? "");
    const variable = /var\(--([a-z-]+)\)/.exec(node.properties?.style ?? "")?.[1];
    const next = variable === undefined ? kind : (CLASSES[variable] ?? "");
    for (const child of node.children ?? []) walk(child, node.tagName === "pre" ? "" : next);
  };
  walk(tree, "");
  return pieces.map(({ kind, text }) => (kind === "" ? escapeHtml(text) : `<span class="${kind}">${escapeHtml(text)}</span>`)).join("");
}
