/** The kit: a picture is data, laid out for a column and for a phone, and written by the build. */
import { describe, expect, it } from "vitest";
import { layOut, NARROW_WIDTH } from "../../../src/figure/lay-out.ts";
import { arrow, bar, box, circle, curve, label, line, scene } from "../../../src/figure/scene.ts";
import { writeScenes } from "../../../src/figure/write.ts";

const all = () =>
  scene(
    520,
    100,
    box(0, 0, 10, 10, "a\nb", "on"),
    circle(5, 5, 2, "c"),
    ["", [label(1, 2, "d", { anchor: "end", size: "small", mono: true })]],
    line(0, 0, 1, 1),
    arrow(0, 0, 9, 9, "bad", "e"),
    curve(
      [
        [0, 0],
        [1, 1],
        [2, 0],
      ],
      "muted",
    ),
    bar(0, 0, 1, 1),
  );

describe("the figure kit", () => {
  it("is written with classes and without style attributes or fixed colors, once for a column and once for a phone", () => {
    const written = writeScenes(all);
    expect(written).not.toMatch(/style=|#[0-9a-f]{3}|fill=/);
    expect(written.match(/<text/g)).toHaveLength(10);
    expect(written.match(/<svg class="[^"]*"/g)).toEqual(['<svg class="drawing wide"', '<svg class="drawing narrow"']);
  });

  it("makes text safe", () => {
    expect(writeScenes(() => scene(100, 20, label(0, 10, "a < b & c")))).toContain("a &lt; b &amp; c");
  });

  it("refuses a figure that would be too wide", () => {
    expect(() => scene(600, 10)).toThrow(/520/);
  });

  it("presses a picture together for a phone, and wraps words in boxes", () => {
    const { width, marks } = layOut(scene(520, 60, box(0, 0, 130, 50, "replica: B7 Ana")), true);
    expect(width).toBe(NARROW_WIDTH);
    expect(marks.map(({ attributes, text }) => text ?? attributes["width"])).toEqual(["70", "replica:", "B7 Ana"]);
    expect(layOut(scene(520, 60, box(0, 0, 130, 50, "replica: B7 Ana")), false).marks.map(({ text }) => text)).toEqual([undefined, "replica: B7 Ana"]);
  });

  it("takes the shorter text on a phone, and pushes back what would leave it", () => {
    const drawn = (isNarrow: boolean) =>
      layOut(scene(520, 60, label(500, 20, "the name becomes an address", { narrow: "name to address" })), isNarrow).marks[0];
    expect(drawn(false)?.text).toBe("the name becomes an address");
    expect(drawn(true)?.text).toBe("name to address");
    expect(Number(/\((\d+)/.exec(drawn(true)?.attributes["transform"] ?? "")?.[1])).toBeLessThan(NARROW_WIDTH - 70);
  });

  it("draws a head where an arrow ends", () => {
    const [shaft, head, plain, none] = layOut(scene(100, 20, arrow(0, 10, 50, 10), line(0, 10, 50, 10)), false).marks;
    expect(plain?.attributes["d"]).toBe("M0 10L50 10");
    expect(shaft?.attributes["d"]).toBe("M0 10L50 10");
    expect(head?.attributes["d"]).toMatch(/^M41\.\d 6\.\dL50 10L41\.\d 13\.\d$/);
    expect(none).toBeUndefined();
  });
});
