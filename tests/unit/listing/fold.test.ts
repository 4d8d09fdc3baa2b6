import { describe, expect, it } from "vitest";
import { foldOf } from "../../../src/listing/fold.ts";

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}`).join("\n");

describe("a listing", () => {
  it("shows all of its lines where a press would bring two more", () => {
    expect(foldOf(lines(20))).toBeUndefined();
    expect(foldOf(lines(21))).toEqual({ lines: 21, from: 0 });
  });

  it("begins with the line above its telling part, which may stand there indented", () => {
    const code = `${lines(30)}\n  def hold():\n    lock()\n${lines(30)}`;
    expect(foldOf(code, "def hold():\n  lock()")).toEqual({ lines: 62, from: 29 });
  });

  it("takes the part as a whole, not another place with the same first line", () => {
    const code = `try:\n  a()\n${lines(30)}\ntry:\n  b()\n${lines(30)}`;
    expect(foldOf(code, "try:\n  b()")?.from).toBe(31);
  });

  it("shows its last lines when the telling part is near the end, and its first when there is none", () => {
    expect(foldOf(`${lines(40)}\nend`, "end")).toEqual({ lines: 41, from: 23 });
    expect(foldOf(lines(40), "line 0")?.from).toBe(0);
    expect(foldOf(lines(40), "nowhere")?.from).toBe(0);
  });
});
