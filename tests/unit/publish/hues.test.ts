/** The nine hues stand in two places: the theme has them in OKLCH, the pictures as sRGB, since their renderer knows no other. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ACCENTS } from "../../../src/publish/picture.ts";

const theme = readFileSync(new URL("../../../src/page/styles/theme.css", import.meta.url), "utf8");
const hues = [...theme.matchAll(/\[data-skill="(\d)"\] \{\s*--hue: (\d+);/g)].map(([, order, hue]) => ({ order: Number(order), hue: Number(hue) }));

/** Lightness (0 to 1) and hue (degrees) of `#rrggbb`. https://bottosson.github.io/posts/oklab/ */
function toOklch(color: string): { lightness: number; hue: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const along = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const across = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, hue: ((Math.atan2(across, along) * 180) / Math.PI + 360) % 360 };
}

const distance = (one: number, other: number) => Math.min(Math.abs(one - other), 360 - Math.abs(one - other));

it("are nine in both, one for each skill", () => {
  expect(hues.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(ACCENTS).toHaveLength(hues.length);
});

it("agree: each color of a picture is nearest to its own hue, and as dark as the theme's ink", () => {
  const lightness = Number(/--color-accent: light-dark\(oklch\((\d+)%/.exec(theme)?.[1]) / 100;
  for (const [index, accent] of ACCENTS.entries()) {
    const color = toOklch(accent);
    const nearest = hues.toSorted((one, other) => distance(one.hue, color.hue) - distance(other.hue, color.hue))[0];
    expect(nearest?.order, accent).toBe(index + 1);
    expect(Math.abs(color.lightness - lightness), accent).toBeLessThan(0.02);
  }
});
