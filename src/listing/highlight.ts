/**
 * Highlighting by classes. Shiki's theme "css-variables" writes `style="color:var(--astro-code-token-keyword)"`, which a strict policy blocks;
 * here each variable becomes a short class, plain text gets none, and neighbors of one class are merged, which keeps the page small.
 */
import { createBundledHighlighter, createCssVariablesTheme, createSingletonShorthands } from "shiki/core";
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

/**
 * Grammars are loaded as listings need them. The engine of JavaScript gives every listing of the guide the same colors as Oniguruma, the usual one, which
 * spends more time on compiling its patterns than on all listings.
 */
const { codeToHast } = createSingletonShorthands(
  createBundledHighlighter({ langs: bundledLanguages, themes: {}, engine: () => createJavaScriptRegexEngine({ forgiving: false }) }),
);

interface Node {
  type: string;
  tagName?: string;
  properties?: { style?: string };
  children?: Node[];
  value?: string;
}

/** Highlighted HTML for the inside of a `<code>`: classes only. */
export async function highlight(code: string, language: string): Promise<string> {
  // Without its limit of half a second a line: a busy machine would leave listings half in color.
  const tree = (await codeToHast(code, { lang: language, theme, mergeWhitespaces: false, tokenizeTimeLimit: 0 })) as unknown as Node;
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
