/** The names of all records, fetched before anything else of the index, and read while they arrive. */
import { withBase } from "../../../../site/link.ts";
import { type Names, readNames } from "../../../names/names.ts";
import { fetchFile, FOLDER } from "./files.ts";

let loading: Promise<Names> | undefined;
let known: Names | undefined;
let isStale = false;
/** Told when there are names that were not there before. */
const listeners = new Set<() => void>();

/**
 * All names; fetched once, and again after a fault.
 * @throws Error when they cannot be had
 */
export function loadNames(): Promise<Names> {
  loading ??= load().catch((fault: unknown) => {
    forgetNames();
    throw fault;
  });
  return loading;
}

/** The names that are there by now: all, those of sections, terms and pages, or none. */
export function knownNames(): Names | undefined {
  return known;
}

/** Tell it each time that names have come. */
export function onNames(tell: () => void): void {
  listeners.add(tell);
}

/** Fetch them anew the next time, past what the browser keeps: they may be those of an older build. */
export function forgetNames(): void {
  loading = undefined;
  known = undefined;
  isStale = true;
}

async function load(): Promise<Names> {
  if (import.meta.env.DEV) throw new Error("The index is made by the build.");
  const { body } = await fetchFile(`${FOLDER}names.txt`, isStale ? { cache: "reload" } : {});
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  let names: Names | undefined;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    names ??= take(readNames(text, false));
  }
  const all = take(readNames(text, true));
  if (!all) throw new Error("The file of names is empty.");
  return all;
}

/** From now on these are known. */
function take(read: Names | undefined): Names | undefined {
  if (!read) return undefined;
  known = { ...read, names: read.names.map((name) => ({ ...name, url: withBase(name.url) })) };
  for (const tell of listeners) tell();
  return known;
}
