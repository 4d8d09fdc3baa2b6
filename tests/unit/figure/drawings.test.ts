/** Every figure of the guide: it can be drawn at each step, for a column and for a phone, and each step shows something new. */
import { describe, expect, it } from "vitest";
import type { FigureModule } from "../../../src/figure/figure-module.ts";
import { layOut, type Picture, SIZES } from "../../../src/figure/lay-out.ts";
import { playing } from "../../../src/figure/play/desk/plays.ts";
import { findFaults } from "./judge.ts";

const figures = Object.entries(import.meta.glob<FigureModule>(["/src/figure/*/*.ts", "!/src/figure/by-skill/*.ts"], { eager: true })).map(([path, figure]) => ({
  name: path.replace("/src/figure/", "").replace(".ts", ""),
  ...figure,
  drawn: SIZES.flatMap((size) => figure.steps.map((_step, step) => ({ size, step, picture: layOut(figure.draw(step, size === "narrow"), size === "narrow") }))),
}));
const written = (picture: Picture | undefined) => JSON.stringify(picture);

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
    const wrong = figures.filter(({ drawn }) =>
      drawn.some(
        ({ step, picture }, index) =>
          (step > 0 && written(picture) === written(drawn[index - 1]?.picture)) || /NaN|undefined|Infinity|null/.test(written(picture)),
      ),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("says with which of its steps it begins", () => {
    expect(figures.filter(({ steps, still }) => steps.length > 1 && !(Number(still) in steps)).map(({ name }) => name)).toEqual([]);
  });

  it("keeps its texts inside the picture and inside their boxes, apart from each other", () => {
    const faults = figures.flatMap(({ name, drawn }) =>
      drawn.flatMap(({ size, step, picture }) => findFaults(picture, size === "narrow").map((fault) => `${name}, step ${step}, ${size}: ${fault}`)),
    );
    expect(faults).toEqual([]);
  });

  it("keeps its height and its width from step to step", () => {
    const restless = figures.filter(({ drawn }) =>
      SIZES.some((size) => new Set(drawn.filter((one) => one.size === size).map(({ picture: { width, height } }) => `${width} ${height}`)).size > 1),
    );
    expect(restless.map(({ name }) => name)).toEqual([]);
  });

  it("names a line for each of its steps, if for any", () => {
    expect(figures.filter(({ steps, lines }) => lines && lines.length !== steps.length).map(({ name }) => name)).toEqual([]);
    expect(figures.filter(({ lines }) => lines).length).toBeGreaterThanOrEqual(5);
  });

  it("is there, if it is said to answer to the reader", () => {
    expect(playing.filter((name) => !figures.some((figure) => figure.name === name))).toEqual([]);
  });
});
