import { describe, expect, it } from "vitest";
import { formatTable, splitStatements } from "../../../src/run/psql.ts";

describe("splitStatements", () => {
  it("splits at semicolons and leaves quotes, dollar quotes and comments whole", () => {
    const script = "SELECT ';' AS a; -- one; two\nDO $$ BEGIN; END $$; /* ; */ SELECT \"x;y\", 3 - 1;\nSELECT 2";
    expect(splitStatements(script).map(({ sql }) => sql)).toEqual([
      "SELECT ';' AS a",
      "-- one; two\nDO $$ BEGIN; END $$",
      '/* ; */ SELECT "x;y", 3 - 1',
      "SELECT 2",
    ]);
  });

  it("knows the region that a statement begins in", () => {
    const statements = splitStatements("SELECT 1;\n-- region: a\nSELECT 2;\n-- endregion\nSELECT 3;");
    expect(statements.map(({ region }) => region)).toEqual([undefined, "a", undefined]);
    expect(statements.map(({ sql }) => sql)).toEqual(["SELECT 1", "SELECT 2", "SELECT 3"]);
  });

  it("knows the line that each statement begins on", () => {
    const script = "-- first\nSELECT 1;\n\n-- region: a\nSELECT 2;\n  SELECT\n 3;\n-- endregion\nSELECT 'x\ny'; SELECT 4;";
    expect(splitStatements(script).map(({ line }) => line)).toEqual([1, 5, 6, 9, 10]);
  });

  it("finds no statement in comments alone", () => {
    expect(splitStatements("-- nothing\n;\n/* here */;")).toEqual([]);
  });
});

describe("formatTable", () => {
  it("draws what psql draws", () => {
    const fields = [
      { name: "seat", isNumeric: false },
      { name: "price", isNumeric: true },
    ];
    expect(
      formatTable(fields, [
        ["B7", "2450"],
        ["A1", null],
      ]),
    ).toBe([" seat | price", "------+-------", " B7   |  2450", " A1   |", "(2 rows)"].join("\n"));
    expect(formatTable(fields, [["B7", "1"]])).toContain("(1 row)");
  });
});
