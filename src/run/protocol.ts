/** What a page and the worker that runs a listing say to each other, and the limits that both keep. */

/** A file of a runtime as the page hands it over: compiled, or its bytes. */
export type RuntimeFile = WebAssembly.Module | Blob;

/** Something that went wrong in the reader's program. */
export interface ProgramFault {
  /** Left out where the output says it already. */
  message?: string | undefined;
  /** Counted from 1, in the whole text that was run. */
  line?: number | undefined;
}

/** How a program ended. */
export interface Outcome {
  faults: ProgramFault[];
  /** What a reader should know though nothing failed, in sentences. */
  notes: string[];
}

export type ToWorker = { type: "prepare"; folder: string; files: Record<string, RuntimeFile> } | { type: "run"; code: string };

export type FromWorker =
  /** With files, if any, that let the next worker start sooner. */
  | { type: "ready"; files: Record<string, RuntimeFile> }
  /** The runtime did not start. */
  | { type: "broken"; message: string }
  | { type: "print"; text: string }
  /** The program has printed more than it may, and more is not sent. */
  | { type: "full" }
  | ({ type: "done" } & Outcome);

/** A program may run this long; the page ends its worker then. */
export const TIME_LIMIT = 5000;

/** A program may print this many characters. */
export const OUTPUT_LIMIT = 200_000;

/** A program and its runtime may hold this many bytes. */
export const MEMORY_LIMIT = 512 * 1024 * 1024;
