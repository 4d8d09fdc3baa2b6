/** What a program prints, on its way to the page: sent at once as long as it is little, then in larger pieces, and only up to the limit. */
import { OUTPUT_LIMIT } from "./protocol.ts";

/** So many pieces are sent as they come, so that what is printed before an endless loop is seen. */
const EAGER_PIECES = 2000;
const PIECE = 4096;

export interface Output {
  write: (text: string) => void;
  /** Send what is still held back. */
  flush: () => void;
}

/** Limit a program's output. `full` is called once, when the limit is passed. */
export function limitOutput(send: (text: string) => void, full: () => void, limit: number = OUTPUT_LIMIT): Output {
  let left = limit;
  let pieces = 0;
  let held = "";
  const flush = () => {
    if (held !== "") send(held);
    held = "";
  };
  const write = (text: string) => {
    if (text === "" || left < 0) return;
    held += text.slice(0, left);
    left -= text.length;
    pieces += 1;
    if (left < 0 || pieces <= EAGER_PIECES || held.length >= PIECE) flush();
    if (left < 0) full();
  };
  return { write, flush };
}
