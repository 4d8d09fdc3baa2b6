/** Which characters the built pages use, by font. */
import { parse } from "node-html-parser";

/** What a browser never shows of a page, or shows in the reader's own monospaced face. */
const UNSEEN = /<(script|style|pre|code)\b[\s\S]*?<\/\1>/g;
/** What the styles set in the italic or the bold of the text's face; a `b` there holds letters alone. */
const ITALIC = /<em\b[\s\S]*?<\/em>/g;
const BOLD = /<strong\b[\s\S]*?<\/strong>/g;
/** A character that is written as its number. */
const NUMBERED = /&#(x?)([\da-fA-F]+);/g;

/** All of ASCII that can be seen, and the signs that scripts may write although no page holds them. */
const ALWAYS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}“”‘’–…·`;

/** In every cut: a word more in an article changes no font. */
const LETTERS = ALWAYS.replace(/[^A-Za-z ]/g, "");

/** The characters that a font must have, in order. */
export interface Characters {
  text: string;
  /** Of bold text alone, and of emphasized text. No script writes either. */
  bold: string;
  italic: string;
}

/** Collects the characters of one page after the other. */
export class CharacterCount {
  readonly #text = new Set(ALWAYS);
  readonly #bold = new Set(LETTERS);
  readonly #italic = new Set(LETTERS);

  add(html: string): void {
    const seen = html.replace(UNSEEN, "");
    collect(seen, this.#text);
    for (const character of textOf(seen.match(BOLD))) this.#bold.add(character);
    for (const character of textOf(seen.match(ITALIC))) this.#italic.add(character);
  }

  get characters(): Characters {
    return { text: list(this.#text), bold: list(this.#bold), italic: list(this.#italic) };
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

function textOf(pieces: string[] | null): string {
  return parse((pieces ?? []).join("")).text;
}

function list(characters: Set<string>): string {
  return [...characters].sort().join("");
}
