import { describe, expect, it } from "vitest";
import { type Field, Table } from "../../../../src/run/sql/table.ts";

function draw(fields: Field[], rows: (string | null)[][], limit = 1000): string[] {
  const table = new Table(fields, limit);
  for (const row of rows) table.add(row);
  return [...table.draw()];
}

const SEAT: Field = { name: "seat", isNumeric: false };
const PRICE: Field = { name: "price", isNumeric: true };

describe("a result", () => {
  it("is drawn as psql draws it", () => {
    expect(
      draw(
        [SEAT, PRICE],
        [
          ["B7", "2450"],
          ["A1", null],
        ],
      ),
    ).toEqual([" seat | price", "------+-------", " B7   |  2450", " A1   |", "(2 rows)"]);
    expect(draw([SEAT, PRICE], [["B7", "1"]]).at(-1)).toBe("(1 row)");
    expect(draw([SEAT], [])).toEqual([" seat", "------", "(0 rows)"]);
    expect(draw([], [[]])).toEqual(["--", "(1 row)"]);
  });

  it("says by a plus that a cell goes on in the next line", () => {
    expect(
      draw(
        [SEAT, PRICE],
        [
          ["row B\nseat 7\n", "1"],
          ["x", "2"],
        ],
      ),
    ).toEqual(["  seat  | price", "--------+-------", " row B +|     1", " seat 7+|", "        |", " x      |     2", "(2 rows)"]);
  });

  it("counts letters and not halves of letters", () => {
    expect(draw([{ name: "é😀", isNumeric: false }], [["a😀"]])).toEqual([" é😀", "----", " a😀", "(1 row)"]);
  });

  it("keeps no more rows than can be shown, and has the widths and the number of all", () => {
    const lines = draw([PRICE], [["1"], ["2"], ["3"], ["4000000"]], 3);
    expect(lines).toEqual(["  price", "---------", "       1", "       2", "(4 rows)"]);
  });
});
