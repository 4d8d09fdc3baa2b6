import { expect, it } from "vitest";
import { normalizeText } from "../../../src/site/plain-text.ts";

it("gives a text the line ends of Unix and no byte order mark", () => {
  expect(normalizeText("\uFEFFa\r\nb\n\uFEFFc\r")).toBe("a\nb\n\uFEFFc\r");
});
