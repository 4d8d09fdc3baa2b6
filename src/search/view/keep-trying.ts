/** A module that may not arrive, fetched once and asked for again until it is there. */

/** Milliseconds after which an attempt that brought nothing seems lost, so that the next one may begin. */
const LOST = 5000;

/**
 * What fetches a module by `load` unless it is there or on its way. A browser keeps a module that came damaged under its address, so each attempt after
 * the first gets a query that makes another address of it.
 */
export function keepTrying(load: (query: string) => Promise<unknown>): () => Promise<unknown> {
  let loading: Promise<unknown> | undefined;
  let isHere = false;
  let begun = 0;
  let attempt = 0;
  return () => {
    if (loading && (isHere || Date.now() - begun < LOST)) return loading;
    begun = Date.now();
    attempt++;
    const next = load(attempt === 1 ? "" : `?attempt=${attempt}`);
    loading = next;
    next.then(
      () => (isHere = true),
      () => {
        if (loading === next) loading = undefined;
      },
    );
    return next;
  };
}
