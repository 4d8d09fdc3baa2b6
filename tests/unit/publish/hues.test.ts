/** The nine accents stand in two places: the theme has them in OKLCH, the pictures as sRGB, since their renderer knows no other. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ACCENTS } from "../../../src/publish/picture.ts";
import { readHex } from "../page/oklch.ts";

const theme = readFileSync(new URL("../../../src/page/styles/theme.css", import.meta.url), "utf8");
const accents = [...theme.matchAll(/\[data-skill="(\d)"\] \{\s*--hue: (\d+);\s*--accent-light: ([\d.]+)% ([\d.]+);/g)].map(([, ...numbers]) =>
  numbers.map(Number),
);

it("are nine in both, one for each skill", () => {
  expect(accents.map(([order]) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(ACCENTS).toHaveLength(accents.length);
});

it("are the same colors in both", () => {
  for (const [index, color] of ACCENTS.entries()) {
    const [, hue = NaN, lightness = NaN, chroma = NaN] = accents[index] ?? [];
    const drawn = readHex(color);
    expect(drawn.lightness, color).toBeCloseTo(lightness / 100, 2);
    expect(drawn.chroma, color).toBeCloseTo(chroma, 2);
    expect(Math.abs(drawn.hue - hue), color).toBeLessThan(3);
  }
});
