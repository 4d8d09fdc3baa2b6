import { vi } from "vitest";

/** Wait until a check no longer throws. Patient, since a busy machine draws and loads late; what never comes true fails all the same. */
export function eventually<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(check, { timeout: 30_000 });
}
