/** Watches whether our faces came in time, which they do on every visit but the first ones over a slow line. */

/** Once the fonts are here, fetch what brings them in if the page was painted without them. */
export async function awaitFaces(): Promise<void> {
  await document.fonts.ready;
  const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity;
  const fetched = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  if (fetched.some(({ name, responseEnd }) => name.endsWith(".woff2") && responseEnd > painted)) await (await import("./late-faces.ts")).showLateFaces();
}
