/**
 * The colors of a listing beside its text. A listing in a language that few readers chose is plain text in the page, which costs the browser one node where
 * spans would cost a hundred; its colors wait in an attribute until somebody asks for the language.
 */

/** What `highlight` writes: a span with one class, or text. */
const PIECE = /<span class="([a-z])">([^<]*)<\/span>|([^<]+)/g;
const ENTITY = /&(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);/gi;

export interface Packed {
  /** The text alone, still safe for HTML. */
  html: string;
  /** For each piece how many characters it has, as JavaScript counts them, and the letter of its class; a dot for none: `3k14.8s`. */
  colors: string;
}

/**
 * Take the spans out of highlighted HTML.
 * @throws Error when the HTML holds anything but text and spans of one class
 */
export function packColors(highlighted: string): Packed {
  let html = "";
  let colors = "";
  let read = 0;
  for (const [all, kind = ".", inside, plain] of highlighted.matchAll(PIECE)) {
    const piece = inside ?? plain ?? "";
    html += piece;
    colors += `${piece.replace(ENTITY, " ").length}${kind}`;
    read += all.length;
  }
  if (read !== highlighted.length) throw new Error(`Highlighted code holds more than text and spans of one class, near "${highlighted.slice(0, 80)}". Teach packColors the rest.`);
  return { html, colors };
}
