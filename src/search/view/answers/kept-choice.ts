/** What the reader of the search page chose, kept in the entry of the history, so that Back finds it again also without the browser's own store of pages. */
import { BATCH } from "../../settings.ts";
import type { Choice } from "./search-view.ts";

export interface Kept extends Choice {
  text: string;
  /** How far the page was scrolled, in pixels. */
  top: number;
}

const NAME = "search";

/** What this entry of the history keeps for a text; nothing for another text, or when something else than this file wrote it. */
export function readKept(text: string): Kept | undefined {
  const state: unknown = history.state;
  const kept = isObject(state) ? state[NAME] : undefined;
  if (!isObject(kept) || kept["text"] !== text || !isObject(kept["filter"])) return undefined;
  const { count, top } = kept;
  if (!Number.isInteger(count) || !Number.isFinite(top)) return undefined;
  const filter = Object.fromEntries(Object.entries(kept["filter"]).filter((pair): pair is [string, string] => typeof pair[1] === "string"));
  return { text, filter, count: Math.max(BATCH, count as number), top: top as number };
}

/** Keep it in this entry, whose address becomes `address`. A browser may refuse, as Safari does after a hundred times in half a minute; then it stays as it was. */
export function writeKept(kept: Kept, address: URL): void {
  const state: unknown = history.state;
  try {
    history.replaceState({ ...(isObject(state) ? state : {}), [NAME]: kept }, "", address);
  } catch {
    // The results matter more than their address.
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
