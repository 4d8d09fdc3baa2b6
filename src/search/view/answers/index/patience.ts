/** A file that never comes looks, for a long time, like one that is slow. */

/** Milliseconds until what was fetched for a question is given up. A slow telephone line brings all of it in a third of that. */
export const PATIENCE = 30_000;

/**
 * The same promise, for as long as anybody should wait for it.
 * @throws Error when it has not settled in time
 */
export async function inTime<Result>(promise: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`Nothing came in ${PATIENCE / 1000} seconds.`));
    }, PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
