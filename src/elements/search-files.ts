/**
 * Whether the files of the index came whole. Pagefind answers "no results" when a part of its index is missing or damaged, which would be a lie.
 */

const MAGIC = "pagefind_dcd";
const fetched: PerformanceResourceTiming[] = [];
const sound = new Set<string>();

const observer = new PerformanceObserver((list) => {
  note(list.getEntries());
});
observer.observe({ type: "resource" });

function note(entries: PerformanceEntry[]): void {
  fetched.push(...(entries as PerformanceResourceTiming[]).filter(({ name }) => name.endsWith(".pf_index") || name.endsWith(".pf_filter")));
}

/**
 * The first file below `folder` that is not what it should be. What the browser reports as fetched well is only looked into when `isThorough`.
 */
export async function findBrokenFile(folder: string, isThorough: boolean): Promise<string | undefined> {
  // The report of a fetch may come a moment after its answer.
  await new Promise((resolve) => setTimeout(resolve, 0));
  note(observer.takeRecords());
  const doubtful = fetched
    .filter(({ name, responseStatus }) => name.includes(folder) && !sound.has(name) && (isThorough || responseStatus !== 200))
    .map(({ name }) => name);
  for (const name of new Set(doubtful)) {
    if (!(await isWhole(name))) {
      fetched.length = 0;
      return name;
    }
    sound.add(name);
  }
  return undefined;
}

/** Fetch it once more, as a rule from the browser's own store, and unpack it. */
async function isWhole(address: string): Promise<boolean> {
  try {
    const response = await fetch(address);
    if (!response.ok || !response.body) return false;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const plain = isPacked ? await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer() : bytes;
    return new TextDecoder().decode(plain.slice(0, MAGIC.length)) === MAGIC;
  } catch {
    return false;
  }
}
