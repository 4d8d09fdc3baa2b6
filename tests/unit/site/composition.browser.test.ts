import { expect, it } from "vitest";
import { isComposing } from "../../../src/site/composition.ts";
import { AFTER_COMPOSITION } from "../composing.ts";

const key = (init: KeyboardEventInit) => new KeyboardEvent("keydown", { key: "Enter", ...init });

it("tells a key that is part of a letter, also after Safari has ended the composition", () => {
  expect(isComposing(key({ isComposing: true }))).toBe(true);
  expect(isComposing(key(AFTER_COMPOSITION))).toBe(true);
  expect(isComposing(key({}))).toBe(false);
});
