/** Every figure that answers, walked through by a reader who presses and types at will: it draws and says each state, and refuses what it cannot take. */
import { describe, expect, it } from "vitest";
import { layOut, SIZES } from "../../../../src/figure/lay-out.ts";
import { type Control, type Play, Refusal } from "../../../../src/figure/play/desk/play.ts";
import { findPlay, playing } from "../../../../src/figure/play/desk/plays.ts";
import { findFaults } from "../judge.ts";

const plays = Object.entries(import.meta.glob<{ play: Play<unknown> }>("/src/figure/play/views/*.ts", { eager: true })).map(([path, { play }]) => ({
  name: path.replace("/src/figure/play/views/", "").replace(".ts", ""),
  play,
}));

const TYPED = [
  "",
  " ",
  "500",
  "7",
  "31",
  "64",
  "B7",
  "abc",
  "1e9",
  "-5",
  "99999999999999999999999",
  "0.5",
  "<b>",
  "1 2 3",
  "3,1,2",
  "é",
  "x".repeat(500),
  "42",
];

/** Numbers from 0 to below `limit`, the same on each run. */
function pickFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}

/** The state after one control was used in some way; a refusal changes nothing. */
function use(control: Control<unknown>, state: unknown, pick: (limit: number) => number): unknown {
  switch (control.kind) {
    case "button":
      return control.isOff?.(state) === true ? state : control.press(state);
    case "slider": {
      const max = typeof control.max === "number" ? control.max : control.max(state);
      const stops = Math.floor((max - control.min) / (control.step ?? 1)) + 1;
      return control.set(state, control.min + pick(stops) * (control.step ?? 1));
    }
    case "choice": {
      const chosen = control.isMany === true ? control.options.filter(() => pick(2) === 1) : [control.options[pick(control.options.length)] ?? ""];
      return control.set(state, chosen);
    }
    case "text": {
      const next = control.enter(state, TYPED[pick(TYPED.length)] ?? "");
      if (next instanceof Refusal) expect(next.why).toMatch(/^.{15,200}\.$/s);
      return next instanceof Refusal ? state : next;
    }
  }
}

it("stands below a figure, each once, and each invitation has its file", () => {
  expect(playing.map((figure) => findPlay(figure)?.name).sort()).toEqual(plays.map(({ name }) => name).sort());
  expect(plays.length).toBeGreaterThanOrEqual(14);
});

describe.each(plays)("$name", ({ play }) => {
  it("draws and says whatever a reader makes of it, in a picture whose size stays", () => {
    const pick = pickFrom(11);
    const heights = new Set<string>();
    let state = play.start;
    for (let move = 0; move < 120; move++) {
      for (const size of SIZES) {
        const isNarrow = size === "narrow";
        const picture = layOut(play.draw(state, isNarrow), isNarrow);
        const told = `move ${move}, ${size}, ${JSON.stringify(state)}`;
        expect(JSON.stringify(picture), told).not.toMatch(/NaN|undefined|Infinity|null/);
        expect(findFaults(picture, isNarrow), told).toEqual([]);
        heights.add(`${size} ${picture.width} ${picture.height}`);
      }
      expect(play.say(state), JSON.stringify(state)).toMatch(/^\S.{10,400}\.$/s);
      expect(play.say(state)).not.toMatch(/NaN|undefined|Infinity|null|object/);
      for (const control of play.controls) {
        if (control.kind === "choice") for (const chosen of control.value(state)) expect(control.options).toContain(chosen);
        if (control.kind === "slider") {
          expect(control.value(state)).toBeGreaterThanOrEqual(control.min);
          expect(control.value(state)).toBeLessThanOrEqual(typeof control.max === "number" ? control.max : control.max(state));
        }
      }
      const control = play.controls[pick(play.controls.length)];
      if (control) state = use(control, state, pick);
    }
    expect(heights.size).toBe(2);
  });

  it("answers: some control changes the picture and the sentence", () => {
    const pick = pickFrom(3);
    const seen = new Set<string>();
    let state = play.start;
    for (let move = 0; move < 60; move++) {
      seen.add(`${JSON.stringify(layOut(play.draw(state, false), false))} ${play.say(state)}`);
      const control = play.controls[pick(play.controls.length)];
      if (control) state = use(control, state, pick);
    }
    expect(seen.size).toBeGreaterThan(5);
  });

  it("takes what stands in its fields from the start, and refuses an empty one", () => {
    for (const control of play.controls) {
      if (control.kind !== "text") continue;
      expect(control.enter(play.start, control.start)).not.toBeInstanceOf(Refusal);
      expect(control.enter(play.start, "  ")).toBeInstanceOf(Refusal);
      expect(control.enter(play.start, "�".repeat(100_000))).toBeInstanceOf(Refusal);
    }
  });
});
