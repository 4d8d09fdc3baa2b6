import { describe, expect, it } from "vitest";
import { listPlaces, placeOf, sellSeats, splitPath } from "../../../../src/page/hall/seats.ts";
import type { Place } from "../../../../src/site/cells.ts";

const B7 = placeOf("B7");
const key = ({ row, column }: Place) => `${row}.${column}`;

describe("a seat", () => {
  it("is found by its name", () => {
    expect(B7).toEqual({ row: 1, column: 6 });
    expect(placeOf("L20")).toEqual({ row: 11, column: 19 });
  });

  it.each(["Z99", "A0", "A21", "b7", ""])("is refused when there is none: %s", (name) => {
    expect(() => placeOf(name)).toThrow(`There is no seat "${name}". Seats are called A1 to L20.`);
  });

  it("is split along its diagonal when it is sold twice", () => {
    expect(splitPath(B7)).toEqual({ first: "M48 8h5l-5 5z", second: "M53 8v5h-5z" });
  });
});

describe("a hall that sells", () => {
  it("has 240 seats", () => {
    expect(new Set(listPlaces(12).map(key)).size).toBe(240);
  });

  it("sells each seat once, and never the one that is kept", () => {
    const sold = sellSeats(118, B7);
    expect(sold.length).toBeGreaterThanOrEqual(118);
    expect(sold.length).toBeLessThan(122);
    expect(new Set(sold.map(key)).size).toBe(sold.length);
    expect(sold.map(key)).not.toContain(key(B7));
  });

  it("sells the middle first, and is the same each time", () => {
    const [first] = sellSeats(1, B7);
    expect(first?.row).toBeGreaterThan(1);
    expect(first?.row).toBeLessThan(6);
    expect(sellSeats(60, B7)).toEqual(sellSeats(60, B7));
  });

  it("ends when nothing is free", () => {
    expect(sellSeats(1000, B7)).toHaveLength(239);
  });
});
