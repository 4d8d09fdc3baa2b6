/** When to ask while a reader types: at once when a text comes as a whole, otherwise after a rest, which is longer while a word is not finished. */
import { isNamed } from "../../names/by-name.ts";
import type { Name } from "../../names/names.ts";
import { REST, REST_IN_WORD } from "../../settings.ts";
import { splitWords } from "../../words.ts";

/** Milliseconds from an event of the field to the question. */
export function pauseAfter(event: Event, text: string, names: readonly Name[]): number {
  if (!isOneLetter(event)) return 0;
  const last = splitWords(text).at(-1) ?? "";
  return names.length === 0 || isNamed(last, names) ? REST : REST_IN_WORD;
}

/** Whether a single letter came or went; a paste and what a program writes do not go on. */
function isOneLetter(event: Event): boolean {
  if (!(event instanceof InputEvent)) return false;
  return event.inputType.startsWith("delete") || event.inputType.includes("Composition") || (event.data ?? "").length === 1;
}
