/** Every figure of the guide: it can be drawn at each step, and each step shows something new. */
import { describe, expect, it } from "vitest";
import type { FigureModule } from "../../../src/figure/find.ts";

const figures = Object.entries(import.meta.glob<FigureModule>("/src/figure/*/*.ts", { eager: true })).map(([path, figure]) => ({
  name: path.replace("/src/figure/", ""),
  ...figure,
  drawn: figure.steps.map((_step, index) => figure.draw(index)),
}));

describe("every figure", () => {
  it("is found", () => {
    expect(figures.length).toBeGreaterThan(50);
  });

  it("says in words what it shows, and what happens in each step", () => {
    const silent = figures.filter(
      ({ alt, steps }) => alt.length < 60 || steps.length === 0 || (steps.length > 1 && steps.some((step) => !/\S[.:]$/.test(step))),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it("draws each step differently from the one before, without a number that is none", () => {
    const wrong = figures.filter(({ drawn }) => drawn.some((picture, index) => picture === drawn[index - 1] || /NaN|undefined|Infinity/.test(picture)));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("stands still, where no script runs, at a step that it has", () => {
    expect(figures.filter(({ still = 0, steps }) => !(still in steps)).map(({ name }) => name)).toEqual([]);
  });

  it("keeps its texts inside the picture", () => {
    expect(figures.flatMap(({ name, drawn }) => drawn.flatMap(findTextsOutside).map((text) => `${name}: ${text}`))).toEqual([]);
  });
});

/** Texts that leave the picture, judged by about half of the letter height for each letter. */
function findTextsOutside(picture: string): string[] {
  const [, width = "0", height = "0"] = /viewBox="0 0 (\d+) (\d+)"/.exec(picture) ?? [];
  return [...picture.matchAll(/<text class="([^"]*)" x="([-\d.]+)" y="([-\d.]+)">([^<]*)</g)]
    .filter(([, classes = "", x = "0", y = "0", text = ""]) => {
      const wide = text.length * (classes.includes("t-small") ? 5.9 : classes.includes("t-mono") ? 8.4 : 7);
      const left = Number(x) - (classes.includes("t-end") ? wide : classes.includes("t-middle") ? wide / 2 : 0);
      return left < -1 || left + wide > Number(width) + 1 || Number(y) > Number(height) || Number(y) < 8;
    })
    .map(([, , , , text = ""]) => text);
}
