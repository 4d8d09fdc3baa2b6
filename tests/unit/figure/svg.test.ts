import { describe, expect, it } from "vitest";
import { arrow, bar, box, circle, label, line, path, svg } from "../../../src/figure/svg.ts";

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
    expect(box(0, 0, 9, 9, "a < b")).toContain("a &lt; b");
  });

  it("refuses a figure that would be too wide for a phone", () => {
    expect(() => svg(600, 10)).toThrow(/520/);
  });
});
