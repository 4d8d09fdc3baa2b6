import { describe, expect, it } from "vitest";
import { ALL_CELLS, glyphCells, glyphPaths } from "../../../src/page/glyph.ts";

describe("the glyph", () => {
  it("has nine cells in three rows, those named filled", () => {
    const cells = glyphCells(24, [4]);
    expect(cells).toHaveLength(9);
    expect(cells.filter(({ isOn }) => isOn)).toMatchObject([{ x: 0 }]);
    expect(new Set(cells.map(({ y }) => y)).size).toBe(3);
  });

  it("draws full and faint cells apart", () => {
    expect(glyphPaths(24, ALL_CELLS).off).toBe("");
    expect(glyphPaths(24, [1]).on.match(/M/g)).toHaveLength(1);
  });
});
