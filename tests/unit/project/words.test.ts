/** The words that the spelling check is taught. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sortWords } from "../../../tools/spelling/sort.ts";

const text = readFileSync(new URL("../../../tools/spelling/words.txt", import.meta.url), "utf8");

describe("the list of words", () => {
  it("is sorted, one word a line, without doubles; `npm run format` sorts it", () => {
    expect(text).toBe(sortWords(text));
    expect(text).toMatch(/^(\S+\n)+$/);
  });

  it("is sorted without regard to capitals, and keeps a word in both forms", () => {
    expect(sortWords("beta\nAlpha\nalpha\nBeta")).toBe("Alpha\nalpha\nBeta\nbeta\n");
  });

  it("loses doubles, blank lines and blanks", () => {
    expect(sortWords("zeta\n\n  alpha \nzeta\r\nalpha\n")).toBe("alpha\nzeta\n");
  });
});
