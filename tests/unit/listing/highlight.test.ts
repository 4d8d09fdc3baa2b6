import { describe, expect, it } from "vitest";
import { highlight } from "../../../src/listing/highlight.ts";

const kindsOf = (html: string) => Array.from(html.matchAll(/<span class="(\w)">([^<]*)<\/span>/g), ([, kind, text]) => `${kind} ${text?.trimEnd()}`);

describe("highlighting", () => {
  it("writes classes, merges neighbors and never a style", () => {
    expect(highlight("SELECT 'a' FROM b -- c", "sql")).toBe(
      `<span class="k">SELECT </span><span class="s">'a' </span><span class="k">FROM</span> b <span class="c">-- c</span>`,
    );
  });

  it.each(["java", "html", "php", "bash", "text"])("keeps the text as it was (%s)", (language) => {
    const code = `if (a < b && c > "d" || e == 'f') {\n\treturn [&amp;]; // &lt;\n}`;
    const text = highlight(code, language)
      .replace(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    expect(text).toBe(code);
  });

  it("tells a call from a type among the names that are built in", () => {
    expect(kindsOf(highlight("print(int('7'))\nx: int = 7", "python"))).toEqual(["f print", "f int", "s '7'", "n 7"]);
    expect(kindsOf(highlight("let row: number; Number('7')", "typescript"))).toEqual(["k let", "k number", "s '7'"]);
    expect(kindsOf(highlight("record Hold(String seat, int row) {}", "java"))).toEqual(["k record", "k int"]);
  });

  it("colors functions where they are declared, whether or not their parameters have an element of their own", () => {
    expect(kindsOf(highlight("func hold(seat string) {}", "go"))).toEqual(["k func", "f hold", "k string"]);
    expect(kindsOf(highlight("void hold(Seat seat) {}", "java"))).toEqual(["k void", "f hold"]);
  });

  it("leaves what is put into a string plain, and what comes after it in the string's color", () => {
    expect(kindsOf(highlight("`a ${b} c`", "javascript"))).toEqual(["s `a", "s  c`"]);
  });

  it("leaves keys plain where most of the code is keys", () => {
    expect(kindsOf(highlight("({ seat: 1 })", "typescript"))).toEqual(["n 1"]);
    expect(kindsOf(highlight('{ "seat": 1 }', "json"))).toEqual(["f &quot;seat&quot;", "n 1"]);
  });

  it("refuses a language that has no grammar", () => {
    expect(() => highlight("a", "klingon")).toThrow(/klingon/);
  });
});
