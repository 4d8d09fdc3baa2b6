/** The questions that the reader says to know: kept in this browser only. */
import { onStored, readStored, writeStored } from "../../site/storage.ts";

const NAME = "known";

/** The ids of all known questions. What is stored and is no list of ids counts as none. */
export function readKnown(): Set<string> {
  try {
    const kept: unknown = JSON.parse(readStored(NAME) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : []);
  } catch {
    return new Set();
  }
}

/**
 * Add a question to the known ones, or take it away. What another tab has stored meanwhile stays.
 * @param id the skill and the question: `databases/sell-a-seat-once`
 * @returns whether the browser kept it
 */
export function setKnown(id: string, isKnown: boolean): boolean {
  const known = readKnown();
  if (isKnown) known.add(id);
  else known.delete(id);
  return writeStored(NAME, JSON.stringify([...known]));
}

/** Call `apply` when another tab has changed the list, or when the page comes back after that. */
export function onKnown(apply: () => void): void {
  onStored(NAME, apply);
}
