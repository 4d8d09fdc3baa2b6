/**
 * The smallest pieces of a SQL script, by the rules of psql's own scanner (src/fe_utils/psqlscan.l of PostgreSQL 18): quotes of every kind, nested
 * comments and dollar quotes are each one piece, whatever they hold.
 */

export interface Token {
  /** A `word` is a name or a key word without quotes. */
  kind: "space" | "comment" | "quoted" | "word" | "sign";
  text: string;
}

/** Letters of names; everything beyond ASCII counts as a letter. */
const LETTER = String.raw`A-Za-z_\u0080-\uffff`;

const FORMS: readonly (readonly [kind: Token["kind"], pattern: RegExp])[] = [
  ["space", /\s+/y],
  ["comment", /--[^\n]*/y],
  // A backslash quotes the next letter in these only. Without an end they reach to the end of the script.
  ["quoted", /[eE]'[^'\\]*(?:(?:''|\\[\s\S])[^'\\]*)*(?:'|\\?$)/y],
  ["quoted", /'[^']*(?:''[^']*)*(?:'|$)/y],
  ["quoted", /"[^"]*(?:""[^"]*)*(?:"|$)/y],
  ["word", new RegExp(`[${LETTER}][${LETTER}0-9$]*`, "y")],
];

const DOLLAR_QUOTE = new RegExp(String.raw`\$(?:[${LETTER}][${LETTER}0-9]*)?\$`, "y");
const COMMENT_EDGE = /\/\*|\*\//g;

/** The token that begins at `index` of the script. */
export function readToken(script: string, index: number): Token {
  for (const [kind, pattern] of FORMS) {
    const text = match(pattern, script, index);
    if (text !== undefined) return { kind, text };
  }
  const quote = match(DOLLAR_QUOTE, script, index);
  if (quote !== undefined) {
    const end = script.indexOf(quote, index + quote.length);
    return { kind: "quoted", text: script.slice(index, end < 0 ? undefined : end + quote.length) };
  }
  if (script.startsWith("/*", index)) return { kind: "comment", text: script.slice(index, endOfComment(script, index)) };
  return { kind: "sign", text: script[index] ?? "" };
}

function match(pattern: RegExp, script: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(script)?.[0];
}

/** Comments may stand in comments; one without an end reaches to the end of the script. */
function endOfComment(script: string, start: number): number | undefined {
  let depth = 0;
  COMMENT_EDGE.lastIndex = start;
  for (let edge = COMMENT_EDGE.exec(script); edge !== null; edge = COMMENT_EDGE.exec(script)) {
    depth += edge[0] === "/*" ? 1 : -1;
    if (depth === 0) return COMMENT_EDGE.lastIndex;
  }
  return undefined;
}
