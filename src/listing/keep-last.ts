/** Parsing a file once, however many ask for it. */

/**
 * The same function, which works again only when a path comes with another text than the last time, as in development.
 * What it throws is not kept.
 */
export function keepLast<Result>(parse: (path: string, text: string) => Result): (path: string, text: string) => Result {
  const kept = new Map<string, { text: string; result: Result }>();
  return (path, text) => {
    const last = kept.get(path);
    if (last?.text === text) return last.result;
    const result = parse(path, text);
    kept.set(path, { text, result });
    return result;
  };
}
