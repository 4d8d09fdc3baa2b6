import { describe, expect, it } from "vitest";
import { describeThrown } from "../../../../src/run/faults/thrown.ts";

const circle: { self?: unknown } = {};
circle.self = circle;

describe("what was thrown", () => {
  it.each([
    ["an error", new RangeError("no row"), "RangeError: no row"],
    ["an error without words", new TypeError(""), "TypeError"],
    ["a text", "sold out", "sold out"],
    ["nothing", undefined, "undefined"],
    ["null", null, "null"],
    ["an object like an error", { name: "ErrnoError", message: "FS error" }, "ErrnoError: FS error"],
    ["an object with a message", { message: "no seat" }, "no seat"],
    ["a status", { name: "ExitStatus", status: 3 }, "The program ended with code 3."],
    ["another object", { a: 1 }, 'The runtime broke down over {"a":1}.'],
    ["a circle", circle, "The runtime broke down."],
  ])("is put in words: %s", (_, thrown, words) => {
    expect(describeThrown(thrown)).toBe(words);
  });
});
