/** Between two turns of the page lies one piece of work, however long a text is. No test here looks at a clock: each piece is made to take longer than a turn may. */
import { afterEach, expect, it, vi } from "vitest";
import { findAnswer } from "../../../src/search/answer.ts";
import { BATCH, TURN } from "../../../src/search/settings.ts";
import { Turns } from "../../../src/search/turns.ts";
import { boxOf } from "./box.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A clock that moves by more than a turn each time it is read, and what was done between two turns. */
function watch(): { note: (work: string) => void; turns: string[][] } {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += TURN + 1));
  const turns: string[][] = [[]];
  vi.stubGlobal("scheduler", {
    yield: () => {
      turns.push([]);
      return Promise.resolve();
    },
  });
  return { note: (work) => turns.at(-1)?.push(work), turns };
}

it("lets the page draw between any two questions to the engine, and any two records that are read", async () => {
  const names = Array.from({ length: 100 }, (_, n) => `word${String.fromCharCode(97 + (n % 26), 97 + ((n / 26) | 0))}`);
  const box = boxOf(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`r${n}`, { title: `Record ${n}`, text: names.join(" ") }])));
  const { note, turns } = watch();
  const { engine } = box.index;
  const watched = {
    ...engine,
    search: async (...question: Parameters<typeof engine.search>) => {
      note("ask");
      const { results } = await engine.search(...question);
      return {
        results: results.map((result) => ({
          ...result,
          data: async () => {
            const record = await result.data();
            return {
              ...record,
              get content() {
                note(`read ${result.id}`);
                return record.content;
              },
            };
          },
        })),
      };
    },
  };
  await findAnswer({ ...box.index, engine: watched }, names.join(" "));
  expect(turns.flat().filter((work) => work === "ask").length).toBeGreaterThan(10);
  expect(new Set(turns.flat().filter((work) => work !== "ask")).size).toBe(BATCH);
  expect(turns.filter((turn) => new Set(turn).size > 1 || turn.filter((work) => work === "ask").length > 1)).toEqual([]);
});

it("does not yield before a turn is over, and gives up when it is told to", async () => {
  vi.spyOn(performance, "now").mockReturnValue(0);
  const yielded = vi.fn(() => Promise.resolve());
  vi.stubGlobal("scheduler", { yield: yielded });
  const control = new AbortController();
  const turns = new Turns(control.signal);
  await turns.next();
  expect(yielded).not.toHaveBeenCalled();
  control.abort(new Error("newer"));
  await expect(turns.next()).rejects.toThrow("newer");
});
