import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inTime, PATIENCE } from "../../../../../../src/search/view/answers/index/patience.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<string>(() => undefined);

it("gives what comes in time, and keeps no clock running after it", async () => {
  await expect(inTime(Promise.resolve("here"))).resolves.toBe("here");
  await expect(inTime(Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(vi.getTimerCount()).toBe(0);
});

it("gives up what never comes", async () => {
  const waiting = inTime(never());
  const refused = expect(waiting).rejects.toThrow("Nothing came in 30 seconds.");
  await vi.advanceTimersByTimeAsync(PATIENCE);
  await refused;
});

it("waits until then", async () => {
  let isSettled = false;
  void inTime(never())
    .catch(() => undefined)
    .finally(() => {
      isSettled = true;
    });
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(isSettled).toBe(false);
});
