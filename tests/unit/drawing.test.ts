import { describe, expect, it } from "vitest";
import { ALL_CELLS, glyphCells, glyphPaths, hueOf } from "../../src/page/glyph.ts";
import { arrow, bar, box, circle, label, line, path, svg } from "../../src/figure/svg.ts";

describe("the figure kit", () => {
  it("draws with classes and without style attributes or fixed colors", () => {
    const drawn = svg(
      520,
      100,
      box(0, 0, 10, 10, "a\nb", "on"),
      circle(5, 5, 2, "c"),
      label(1, 2, "d", { anchor: "end", size: "small", mono: true }),
      line(0, 0, 1, 1),
      arrow(0, 0, 9, 9, "bad", "e"),
      path("M0 0", "muted"),
      bar(0, 0, 1, 1),
    );
    expect(drawn).not.toMatch(/style=|#[0-9a-f]{3}|fill=/);
    expect(drawn.match(/<text/g)).toHaveLength(5);
  });

  it("makes text safe", () => {
    expect(label(0, 0, "a < b & c")).toContain("a &lt; b &amp; c");
  });

  it("refuses a figure that would be too wide for a phone", () => {
    expect(() => svg(600, 10)).toThrow(/520/);
  });
});

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

  it("gives each skill its hue", () => {
    expect([1, 9].map(hueOf)).toEqual([25, 345]);
  });
});
