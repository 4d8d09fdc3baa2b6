/** Typographic quotes and apostrophes, which no keyboard has and every book. */

/** What is left as it is, whole: code, and what is no text. A label of a drawing that is set as code says so by its class. */
const AS_IT_IS = String.raw`<(pre|code|kbd|script|style|textarea)\b[\s\S]*?<\/\1>|<text[^>]*\bt-mono\b[\s\S]*?<\/text>|<!--[\s\S]*?-->`;
const TOKEN = new RegExp(String.raw`${AS_IT_IS}|<(?:"[^"]*"|[^">])*>|[^<]+`, "gi");
/** Tags that stand within a line, so that the sign before them is the sign before what follows. */
const INLINE = /^<\/?(?:a|abbr|b|button|em|i|mark|small|span|strong|sub|sup|tspan)\b/i;
const CODE = /^<(?:code|kbd)\b/i;
const QUOTE = /"|'|&quot;|&#0?39;|&#x27;|&#0?34;/g;
/** Before a quote that opens. */
const OPENING = /[\s([{“‘—–/]$/;
const IS_DOUBLE = /["u4]/;

/** The same HTML with curly quotes in its text, and none changed in code or in a tag. */
export function curlQuotes(html: string): string {
  let before = "";
  return html.replace(TOKEN, (token) => {
    if (!token.startsWith("<")) {
      const text = curlText(token, before);
      before = text.slice(-1);
      return text;
    }
    if (CODE.test(token)) before = "x";
    else if (!INLINE.test(token)) before = "";
    return token;
  });
}

/** A text with curly quotes. `before` is the sign that stands before it in its line; none at the beginning of a line. */
export function curlText(text: string, before = ""): string {
  return text.replace(QUOTE, (quote, at: number) => {
    const last = at === 0 ? before : text.charAt(at - 1);
    const next = text.charAt(at + quote.length);
    const isOpening = (last === "" || OPENING.test(last)) && next !== "" && !/\s/.test(next);
    if (IS_DOUBLE.test(quote)) return isOpening || (last === "" && next === "") || (next === "" && OPENING.test(last)) ? "“" : "”";
    // An apostrophe may begin a word: in '90s it stands for digits.
    return isOpening && !/\d/.test(next) ? "‘" : "’";
  });
}
