/** A turnstile: lets only so many tasks go on at once; the others wait in the order they came. */

/** Ends a turn; calling it again does nothing. */
export type EndTurn = () => void;

/**
 * @param limit how many turns may be taken at once
 * @returns a function that waits for a turn. It rejects with the signal's reason when the signal is aborted first, and `waiting` is called when there is none free.
 */
export function makeTurns(limit: number): (signal: AbortSignal, waiting?: () => void) => Promise<EndTurn> {
  let taken = 0;
  const queue: (() => void)[] = [];
  const take = (): EndTurn => {
    let isOver = false;
    taken++;
    return () => {
      if (isOver) return;
      isOver = true;
      taken--;
      queue.shift()?.();
    };
  };
  return (signal, waiting) =>
    new Promise((resolve, reject) => {
      const reason = () => signal.reason as Error;
      if (signal.aborted) {
        reject(reason());
        return;
      }
      if (taken < limit) {
        resolve(take());
        return;
      }
      const enter = () => {
        signal.removeEventListener("abort", leave);
        resolve(take());
      };
      const leave = () => {
        queue.splice(queue.indexOf(enter), 1);
        reject(reason());
      };
      queue.push(enter);
      signal.addEventListener("abort", leave, { once: true });
      waiting?.();
    });
}
