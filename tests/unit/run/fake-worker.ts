/** A worker of the test's own: it answers as the test says, and tells what became of it. */
import type { FromWorker, ToWorker } from "../../../src/run/protocol.ts";

export class FakeWorker extends EventTarget {
  /** All that were made, in their order. */
  static made: FakeWorker[] = [];
  /** How a worker answers a message; the test may change it. */
  static answer: (worker: FakeWorker, message: ToWorker) => void = () => undefined;

  readonly address: string;
  readonly asked: ToWorker[] = [];
  isTerminated = false;

  constructor(address: string) {
    super();
    this.address = address;
    FakeWorker.made.push(this);
  }

  postMessage(message: ToWorker): void {
    this.asked.push(message);
    FakeWorker.answer(this, message);
  }

  /** Say something to the page, a moment later, as workers do. */
  say(message: FromWorker): void {
    queueMicrotask(() => {
      if (!this.isTerminated) this.dispatchEvent(new MessageEvent("message", { data: message }));
    });
  }

  /** Break down, as a worker does whose script cannot be loaded or that runs out of memory. */
  breakDown(): void {
    this.dispatchEvent(Object.assign(new Event("error", { cancelable: true }), { message: "broken" }));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}
