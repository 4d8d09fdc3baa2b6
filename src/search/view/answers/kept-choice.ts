/** What the reader chose in a search, kept in the entry of the history, so that Back finds it again also without the browser's own store of pages. */
import { BATCH } from "../../settings.ts";
import type { Choice } from "./index/narrowing.ts";

export interface Kept extends Choice {
  text: string;
  /** How far the page was scrolled, in pixels. */
  top: number;
}

/** What the page of search keeps its choice by. */
const PAGE = "search";

/** What this entry of the history keeps under a name, for a text if one is given; nothing for another text, or when something else than this file wrote it. */
export function readKept(wanted: string | undefined, name = PAGE): Kept | undefined {
  const state: unknown = history.state;
  const kept = isObject(state) ? state[name] : undefined;
  if (!isObject(kept) || typeof kept["text"] !== "string" || !isObject(kept["filter"])) return undefined;
  const { text, count, top, without } = kept;
  if (wanted !== undefined && text !== wanted) return undefined;
  if (!Number.isInteger(count) || !Number.isFinite(top)) return undefined;
  const filter = Object.fromEntries(Object.entries(kept["filter"]).filter((pair): pair is [string, string] => typeof pair[1] === "string"));
  const taken = Array.isArray(without) ? without.filter((name) => typeof name === "string") : [];
  return { text: text, filter, count: Math.max(BATCH, count as number), without: taken, top: top as number };
}

/** Keep it in this entry, whose address becomes `address`. A browser may refuse, as Safari does after a hundred times in half a minute; then it stays as it was. */
export function writeKept(kept: Kept, address: URL, name = PAGE): void {
  replace({ [name]: kept }, address);
}

/** Keep nothing any more under a name. */
export function dropKept(name: string): void {
  if (isObject(history.state) && history.state[name] !== undefined) replace({ [name]: undefined }, new URL(location.href));
}

function replace(changes: Record<string, unknown>, address: URL): void {
  const state: unknown = history.state;
  try {
    history.replaceState({ ...(isObject(state) ? state : {}), ...changes }, "", address);
  } catch {
    // The results matter more than their address.
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
