/** Which characters the built pages use, by font. */

/** What a browser shows never of a page. */
const UNSEEN = /<(script|style)\b[\s\S]*?<\/\1>/g;
const EMPHASIZED = /<em\b[\s\S]*?<\/em>/g;
/** A character that is written as its number. */
const NUMBERED = /&#(x?)([\da-fA-F]+);/g;

/** All of ASCII that can be seen, and the signs that scripts may write although no page holds them. */
const ALWAYS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}“”‘’–…·`;

/** The characters that a font must have, in order. */
export interface Characters {
  text: string;
  /** Of emphasized text alone. */
  italic: string;
}

/** Collects the characters of one page after the other. */
export class CharacterCount {
  readonly #text = new Set(ALWAYS);
  readonly #italic = new Set(ALWAYS);

  add(html: string): void {
    const seen = html.replace(UNSEEN, "");
    collect(seen, this.#text);
    for (const [emphasized] of seen.matchAll(EMPHASIZED)) collect(emphasized, this.#italic);
  }

  get characters(): Characters {
    return { text: [...this.#text].sort().join(""), italic: [...this.#italic].sort().join("") };
  }
}

function collect(html: string, into: Set<string>): void {
  // By a loop: a regular expression that looks for what is not ASCII takes twenty times as long.
  for (let at = 0; at < html.length; at++) {
    if (html.charCodeAt(at) < 128) continue;
    const character = String.fromCodePoint(html.codePointAt(at) ?? 0);
    into.add(character);
    at += character.length - 1;
  }
  for (const [, hexadecimal, digits = ""] of html.matchAll(NUMBERED)) into.add(String.fromCodePoint(Number.parseInt(digits, hexadecimal === "" ? 10 : 16)));
}
