import { describe, expect, it } from "vitest";
import { readTable } from "../../../../src/listing/output/measured.ts";

const recorded = "run on CPython 3.14.2\n--- growth ---\n  n  merge\n 16     47\n 64  303.5\n--- other ---\nno table\n";

describe("a measured table", () => {
  it("is read by the names of its columns", () => {
    expect(readTable(recorded, "growth")).toEqual([
      { n: 16, merge: 47 },
      { n: 64, merge: 303.5 },
    ]);
  });

  it("is refused when its section is missing", () => {
    expect(() => readTable(recorded, "sorting")).toThrow(/no section "sorting"/);
  });

  it("is refused when a cell is no number, or one is missing", () => {
    expect(() => readTable(recorded.replace("303.5", "many"), "growth")).toThrow(/" 64 {2}many"/);
    expect(() => readTable(recorded.replace("303.5", ""), "growth")).toThrow(/not one number for each/);
  });
});
