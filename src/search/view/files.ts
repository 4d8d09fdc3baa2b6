/**
 * Whether the files of the index came whole. Pagefind answers "no results" when a part of its index is missing or damaged, which would be a lie.
 */

const MAGIC = "pagefind_dcd";
const fetched: PerformanceResourceTiming[] = [];
/** Addresses whose content has not been looked into. */
const unchecked = new Set<string>();

const observer = new PerformanceObserver((list) => {
  note(list.getEntries());
});
observer.observe({ type: "resource" });

function note(entries: PerformanceEntry[]): void {
  fetched.push(...(entries as PerformanceResourceTiming[]).filter(({ name }) => name.endsWith(".pf_index") || name.endsWith(".pf_filter")));
}

/**
 * The first file below `folder` that did not come as it should. What the browser reports as fetched well is only looked into when `isThorough`.
 */
export async function findBrokenFile(folder: string, isThorough: boolean): Promise<string | undefined> {
  // The report of a fetch may come a moment after its answer.
  await new Promise((resolve) => setTimeout(resolve, 0));
  note(observer.takeRecords());
  const ours = fetched.splice(0).filter(({ name }) => name.includes(folder));
  const failed = ours.find(hasFailed);
  if (failed) return failed.name;
  for (const { name } of ours) unchecked.add(name);
  for (const name of isThorough ? unchecked : []) {
    if (!(await isWhole(name))) return name;
    unchecked.delete(name);
  }
  return undefined;
}

/** Browsers that do not tell the status leave the field out; what never arrived has no size. */
function hasFailed({ responseStatus, decodedBodySize, transferSize }: PerformanceResourceTiming): boolean {
  return (responseStatus as number | undefined) === undefined ? false : responseStatus >= 400 || (responseStatus === 0 && decodedBodySize + transferSize === 0);
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
