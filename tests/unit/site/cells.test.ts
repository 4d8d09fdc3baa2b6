import { expect, it } from "vitest";
import { cornerOf, lengthOf, pathOf } from "../../../src/site/cells.ts";

it("places cells of five units with gaps of three", () => {
  expect(lengthOf(1)).toBe(5);
  expect(lengthOf(3)).toBe(21);
  expect(cornerOf({ column: 2, row: 1 })).toEqual({ x: 16, y: 8 });
});

it("moves what stands behind an aisle by a cell", () => {
  expect(cornerOf({ column: 9, row: 0 }, 10).x).toBe(72);
  expect(cornerOf({ column: 10, row: 0 }, 10).x).toBe(85);
});

it("draws cells as squares of one path, row by row, each placed from the one before it", () => {
  expect(pathOf([])).toBe("");
  const places = [
    { column: 1, row: 2 },
    { column: 10, row: 0 },
    { column: 0, row: 0 },
    { column: 1, row: 0 },
  ];
  expect(pathOf(places, 10)).toBe("M0 0h5v5h-5zm8 0h5v5h-5zm77 0h5v5h-5zM8 16h5v5h-5z");
});
