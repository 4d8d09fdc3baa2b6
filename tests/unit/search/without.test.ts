/** The parts that the measure takes out: each entry still fits the code that it changes. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PARTS, replaceIn, takeOut } from "../../../tools/search/without.ts";

describe("the parts of the search", () => {
  it.each(Object.entries(PARTS))("%s can be taken out", (_, changes) => {
    for (const change of changes) {
      const code = readFileSync(new URL(`../../../src/search/${change[0]}`, import.meta.url), "utf8");
      expect(replaceIn(code, change)).not.toBe(code);
    }
  });

  it("are told when the code no longer holds what is taken out, or when there is no such part", () => {
    expect(() => replaceIn("", ["rank.ts", "x", "y"])).toThrow('src/search/rank.ts does not hold "x" any more');
    expect(() => {
      takeOut("luck");
    }).toThrow("there is no such part. Use one of: rarity");
  });
});
