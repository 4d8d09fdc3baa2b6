/** Work in short turns: between two of them the page may draw and hear the reader. */
import { TURN } from "./settings.ts";

export class Turns {
  readonly #signal: AbortSignal | undefined;
  #began = performance.now();

  /** `signal` ends the work when a newer question came. */
  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /**
   * To be awaited between two pieces of work.
   * @throws the reason of the signal when it was aborted
   */
  async next(): Promise<void> {
    if (performance.now() - this.#began > TURN) {
      await yieldTurn();
      this.#began = performance.now();
    }
    this.#signal?.throwIfAborted();
  }
}

/** Let the page draw and hear the reader. */
function yieldTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}
