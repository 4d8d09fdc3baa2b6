/** Two transactions in every order, at each level. `tests/toolchains/isolation.test.ts` holds the same to PostgreSQL itself. */
import { describe, expect, it } from "vitest";
import { goOn, isBroken, LEVELS, openHall, STORIES } from "../../../../src/figure/play/models/isolation.ts";
import { interleave, play } from "./interleave.ts";

const [counter, ushers] = STORIES;

describe("in all orders of two times read, write, commit", () => {
  it("there are twenty", () => {
    expect(new Set(interleave().map((order) => order.join(" "))).size).toBe(20);
  });

  it("a sale is lost at read committed when both read before either commits, and at no other level", () => {
    for (const order of interleave()) {
      const { hall } = play("read committed", counter, order);
      const overlaps = order.lastIndexOf("Ana") > order.indexOf("Ben") && order.lastIndexOf("Ben") > order.indexOf("Ana");
      expect(isBroken(hall), order.join()).toBe(overlaps);
      for (const level of ["repeatable read", "serializable"] as const) {
        const refused = play(level, counter, order).hall;
        expect(isBroken(refused), order.join()).toBe(false);
        expect([refused.Ana, refused.Ben].filter(({ stage }) => stage === "failed")).toHaveLength(overlaps ? 1 : 0);
      }
    }
  });

  it("both ushers leave at read committed and repeatable read, and never at serializable", () => {
    const broken = (level: (typeof LEVELS)[number]) => interleave().filter((order) => isBroken(play(level, ushers, order).hall)).length;
    expect(LEVELS.map(broken)).toEqual([18, 18, 0]);
  });
});

it("a second writer waits for the first, and goes on or fails when it commits", () => {
  const order = ["Ana", "Ben", "Ana", "Ben"] as const;
  const waiting = play("read committed", counter, order).hall;
  expect(waiting.Ben.stage).toBe("waits");
  expect(goOn(waiting, "Ben")).toBe(waiting);
  expect(goOn(waiting, "Ana").Ben.stage).toBe("has written");
  expect(goOn(play("repeatable read", counter, order).hall, "Ana").Ben).toMatchObject({ stage: "failed", failedAt: "write" });
});

it("who failed runs again from the start, with what is true now", () => {
  const { hall } = play("repeatable read", counter, ["Ana", "Ben", "Ana", "Ana", "Ben", "Ben", "Ben", "Ben"]);
  expect(hall).toMatchObject({ rows: { seats: 238 }, commits: ["Ana", "Ben"] });
});

it("an usher who counts one stays", () => {
  const { hall } = play("read committed", ushers, ["Ana", "Ana", "Ana", "Ben", "Ben"]);
  expect(hall).toMatchObject({ Ben: { stage: "gave up", saw: 1 }, rows: { Ana: 0, Ben: 1 } });
  expect(isBroken(hall)).toBe(false);
});

it("begins with nothing done", () => {
  expect(openHall("serializable", counter)).toMatchObject({ Ana: { stage: "before" }, Ben: { stage: "before" }, commits: [] });
});
