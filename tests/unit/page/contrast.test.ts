/** What the tokens of the theme promise: the same contrast on the pages of all nine skills in both themes, and red for what is bad alone. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, type Oklch, toLight } from "./oklch.ts";

const theme = readFileSync(new URL("../../../src/page/styles/theme.css", import.meta.url), "utf8").replace(
  /\/\*[\s\S]*?\*\/|@media \(forced-colors[\s\S]*?\n}\n/g,
  "",
);
const SKILLS = ["", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
const AAA = 7;

/** The last value that a property is given in the rules for these selectors. */
function valueOf(name: string, skill: string): string {
  const blocks = [":root", "[data-skill]", `[data-skill="${skill}"]`].slice(0, skill === "" ? 1 : 3);
  const rules = [...theme.matchAll(/^(?! )(@theme|[^@{}\n]*(?:\n[^@{}\n]*)?) \{\n([^}]*)\}/gm)].filter(
    ([, selector = ""]) => selector === "@theme" || selector.split(",").some((part) => blocks.includes(part.trim())),
  );
  const values = rules.flatMap(([, , body = ""]) => [...body.matchAll(new RegExp(`${name}: ([^;]+);`, "g"))].map(([, value = ""]) => value));
  const value = values.at(-1);
  if (value === undefined) throw new Error(`theme.css defines no ${name} for skill "${skill}".`);
  return value;
}

function colorOf(token: string, skill: string, mode: "light" | "dark"): Oklch {
  const filled = valueOf(`--color-${token}`, skill).replace(/var\((--[a-z-]+)\)/g, (_, name: string) => valueOf(name, skill));
  const [light = "", dark = ""] = [...filled.matchAll(/oklch\(([^)]*)\)/g)].map(([, inner = ""]) => inner);
  const [lightness = NaN, chroma = NaN, hue = NaN] = (mode === "light" ? light : dark).split(" ").map(parseFloat);
  return { lightness: lightness / 100, chroma, hue };
}

const distance = (one: number, other: number) => Math.min(Math.abs(one - other), 360 - Math.abs(one - other));

describe.each(["light", "dark"] as const)("in the %s theme", (mode) => {
  it.each(SKILLS)("text of skill %j has a contrast of 7 on paper and on tint", (skill) => {
    const ratio = (token: string, ground: string) => contrast(colorOf(token, skill, mode), colorOf(ground, skill, mode));
    for (const ground of ["paper", "surface", "tint"])
      for (const token of ["ink", "accent", "muted"]) expect(ratio(token, ground), `${token} on ${ground}`).toBeGreaterThanOrEqual(AAA);
    for (const token of ["bad", "keyword", "string", "function", "number"]) expect(ratio(token, "paper"), token).toBeGreaterThanOrEqual(AAA);
    expect(ratio("bad", "bad-tint")).toBeGreaterThanOrEqual(AAA - 0.5);
    // The borders of what can be used: WCAG 2.2, 1.4.11.
    expect(ratio("field", "paper")).toBeGreaterThanOrEqual(3);
  });

  it("accents are inside sRGB, differ in contrast by less than 3 %, and are 40 degrees or more from red", () => {
    const accents = SKILLS.slice(1).map((skill) => colorOf("accent", skill, mode));
    const ratios = SKILLS.slice(1).map((skill) => contrast(colorOf("accent", skill, mode), colorOf("paper", skill, mode)));
    expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThan(1.03);
    for (const accent of accents) {
      expect(distance(accent.hue, colorOf("bad", "", mode).hue)).toBeGreaterThanOrEqual(40);
      for (const light of toLight(accent)) expect(light, JSON.stringify(accent)).toBeGreaterThanOrEqual(-0.003);
      for (const light of toLight(accent)) expect(light, JSON.stringify(accent)).toBeLessThanOrEqual(1.003);
    }
    expect(accents.map(({ hue }) => hue)).toEqual(accents.map((_, index) => 65 + 35 * index));
  });
});
