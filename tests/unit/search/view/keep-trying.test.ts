import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepTrying } from "../../../../src/search/view/keep-trying.ts";

const load = vi.fn<(query: string) => Promise<unknown>>();
const queries = () => load.mock.calls.map(([query]) => query);
let get: () => Promise<unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  load.mockReset();
  get = keepTrying(load);
});
afterEach(() => {
  vi.useRealTimers();
});

it("fetches once what comes", async () => {
  load.mockResolvedValue("module");
  expect(await get()).toBe("module");
  vi.advanceTimersByTime(60_000);
  expect(await get()).toBe("module");
  expect(queries()).toEqual([""]);
});

it("tries again what failed, each time under another address", async () => {
  load.mockRejectedValueOnce(new Error("first")).mockRejectedValueOnce(new Error("second")).mockResolvedValue("module");
  await expect(get()).rejects.toThrow("first");
  await expect(get()).rejects.toThrow("second");
  expect(await get()).toBe("module");
  expect(queries()).toEqual(["", "?attempt=2", "?attempt=3"]);
});

it("waits for what is on its way, and takes it for lost after five seconds", () => {
  load.mockImplementation(() => new Promise(() => undefined));
  const first = get();
  vi.advanceTimersByTime(4999);
  expect(get()).toBe(first);
  vi.advanceTimersByTime(1);
  expect(get()).not.toBe(first);
  expect(queries()).toEqual(["", "?attempt=2"]);
});

it("keeps the newer attempt when an older one fails at last", async () => {
  let fail: ((fault: Error) => void) | undefined;
  load.mockReturnValueOnce(
    new Promise((_, reject) => {
      fail = reject;
    }),
  );
  load.mockResolvedValue("module");
  const first = get();
  vi.advanceTimersByTime(5000);
  expect(await get()).toBe("module");
  fail?.(new Error("late"));
  await expect(first).rejects.toThrow("late");
  expect(await get()).toBe("module");
  expect(load).toHaveBeenCalledTimes(2);
});
