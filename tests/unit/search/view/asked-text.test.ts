import { expect, it } from "vitest";
import { askedText } from "../../../../src/search/view/asked-text.ts";
import { LONGEST_TEXT } from "../../../../src/search/settings.ts";

it("is the text without its ends", () => {
  expect(askedText("  dead lock\n")).toBe("dead lock");
  expect(askedText("   ")).toBe("");
});

it("is bounded before anything looks at it", () => {
  expect(askedText("x".repeat(100_000))).toHaveLength(LONGEST_TEXT);
  expect(askedText(`${"x".repeat(LONGEST_TEXT - 1)}💥`)).toBe("x".repeat(LONGEST_TEXT - 1));
});

it("can always stand in an address", () => {
  expect(askedText("a\ud800b💥\udfff")).toBe("ab💥");
  expect(() => encodeURIComponent(askedText(`${"💥".repeat(1000)}\ud83d`))).not.toThrow();
});
