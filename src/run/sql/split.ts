/**
 * Splits a SQL script into what psql would send one after the other, by psql's own rules. The server splits too, but runs all that it is given at once
 * as one transaction, which is not what psql does. Pure; used by tests and in the browser.
 */
import { closesRegion, openedRegion } from "../../listing/marks.ts";
import { readToken } from "./scan.ts";

interface Placed {
  /** The listing's region that it stands in, if any. */
  region: string | undefined;
  /** The line of the script, counted from 1, on which it begins. */
  line: number;
}

export interface Statement extends Placed {
  kind: "statement";
  sql: string;
  /** For COPY from or to psql itself: where `stdin` or `stdout` stands in the text, and the lines of data that follow in the script. */
  copy: { at: number; word: string; data: string } | undefined;
}

/** A backslash command of psql. */
export interface Command extends Placed {
  kind: "command";
  /** Without the backslash. */
  name: string;
  rest: string;
}

/** Split a script at its semicolons. */
export function splitScript(script: string): (Statement | Command)[] {
  const pieces: (Statement | Command)[] = [];
  const lines = new LineCount(script);
  let region: string | undefined;
  let open = new Open();
  /** Data of COPY, which is no part of the script: where it begins and ends. */
  let data: { from: number; to: number } | undefined;
  const end = () => {
    const statement = open.finish();
    if (statement) pieces.push(statement);
    open = new Open();
    return statement;
  };
  for (let index = 0; index < script.length;) {
    if (data && index >= data.from) {
      index = Math.max(index, data.to);
      data = undefined;
      continue;
    }
    const { kind, text } = readToken(script, index);
    const place = { region, line: lines.at(index) };
    const from = index;
    index += text.length;
    if (kind === "comment" && text.startsWith("--")) {
      const line = text.trimEnd();
      const name = openedRegion(line);
      if (name === undefined && !closesRegion(line)) open.add(text, place, false);
      else region = name;
    } else if (kind === "sign" && text === ";" && open.isWhole) {
      const statement = end();
      if (statement?.copy?.word === "stdin") {
        data = findData(script, index);
        statement.copy.data = script.slice(data.from, data.to).replace(/^\\\.\r?(?:\n|$)/m, "");
      }
    } else if (kind === "sign" && text === "\\" && script[index] === ";") {
      open.add(";", place, true);
      index += 1;
    } else if (kind === "sign" && text === "\\") {
      const [all, name = "", rest = ""] = /^(\S*?)(?:[^\S\n]+([^\n]*?))?(?:\\\\|(?=\r?\n|$))/.exec(script.slice(index)) ?? [""];
      if (/^g/.test(name)) end();
      if (!["g", "gx"].includes(name)) pieces.push({ kind: "command", name, rest: rest.trim(), region, line: lines.at(from) });
      index += all.length;
    } else {
      open.add(text, place, kind !== "space" && kind !== "comment");
      if (kind === "word") open.noteWord(text);
      else if (kind === "sign") open.noteSign(text);
    }
  }
  end();
  return pieces;
}

/** The statement that is being read. */
class Open {
  #text = "";
  #hasCode = false;
  #place: Placed | undefined;
  #line: number | undefined;
  #parentheses = 0;
  #begins = 0;
  /** The first words, as far as they tell whether a function is created; others as blanks. */
  readonly #first: string[] = [];
  #last = "";
  #copy: Statement["copy"];

  /** Whether a semicolon ends it here: not within parentheses, nor between BEGIN ATOMIC and END. */
  get isWhole(): boolean {
    return this.#parentheses === 0 && this.#begins === 0;
  }

  add(text: string, place: Placed, isCode: boolean): void {
    // Comments belong to the statement that follows them, and so does their line, but not their region.
    if (text.trim() !== "") this.#line ??= place.line;
    if (isCode) this.#place ??= place;
    this.#hasCode ||= isCode;
    this.#text += text;
  }

  noteSign(sign: string): void {
    if (sign === "(") this.#parentheses++;
    if (sign === ")" && this.#parentheses > 0) this.#parentheses--;
  }

  noteWord(text: string): void {
    const word = text.toLowerCase();
    if (this.#first.length < 4) this.#first.push(word);
    if (this.#parentheses > 0) return;
    if (/^create (?:or replace )?(?:function|procedure)\b/.test(this.#first.join(" "))) {
      // CASE ends with END as well.
      if (word === "begin" || (word === "case" && this.#begins > 0)) this.#begins++;
      if (word === "end" && this.#begins > 0) this.#begins--;
    }
    const isCopy = this.#first[0] === "copy" && ((this.#last === "from" && word === "stdin") || (this.#last === "to" && word === "stdout"));
    if (isCopy) this.#copy ??= { at: this.#text.length - text.length, word, data: "" };
    this.#last = word;
  }

  /** The statement, or undefined when there are only blanks and comments. */
  finish(): Statement | undefined {
    if (!this.#hasCode) return undefined;
    const shift = this.#text.length - this.#text.trimStart().length;
    const copy = this.#copy && { ...this.#copy, at: this.#copy.at - shift };
    return { kind: "statement", sql: this.#text.trim(), region: this.#place?.region, line: this.#line ?? 1, copy };
  }
}

/** The lines behind a COPY, from the next line up to the mark of their end, or to the end of the script. */
function findData(script: string, index: number): { from: number; to: number } {
  const next = script.indexOf("\n", index) + 1;
  const from = next === 0 ? script.length : next;
  const mark = /^\\\.\r?(?:\n|$)/m.exec(script.slice(from));
  return { from, to: mark ? from + mark.index + mark[0].length : script.length };
}

/** Counts lines forward, so that a long script is read once. */
class LineCount {
  readonly #script: string;
  #index = 0;
  #line = 1;

  constructor(script: string) {
    this.#script = script;
  }

  /** The line of a place, counted from 1; places come in their order. */
  at(index: number): number {
    for (; this.#index < index; this.#index++) if (this.#script[this.#index] === "\n") this.#line++;
    return this.#line;
  }
}
