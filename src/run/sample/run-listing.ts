/** One run of a listing: what the reader sees is put into its file, run, and shown as it prints. */
import { runtimes } from "virtual:runtimes";
import type { PageRuntime } from "../../listing/languages.ts";
import { isLoaded, sizeOf } from "../pool.ts";
import { type Spliced, spliceRegion, spliceWhole, wholeText } from "../region.ts";
import { type Ending, runCode } from "../run-code.ts";
import { RUNNING, sayLoading, sayStarting, WAITING } from "./messages.ts";
import type { StatusLine } from "./status-line.ts";

export interface ListingToRun {
  runtime: PageRuntime;
  /** The shown text as it was tested, and as the reader has it now. */
  original: string;
  text: string;
  /** Address of the whole file, when the listing runs by way of it. */
  file: string | undefined;
  /** The region of the file that is shown; undefined when all of it is, without its marks. */
  region: string | undefined;
}

export interface Finished {
  ending: Ending;
  printed: string;
  /** Undefined when the program was never started. */
  seconds: number | undefined;
  spliced: Spliced;
}

/** What is told while a program runs. */
export interface RunView {
  status: StatusLine;
  started: () => void;
  /** All that was printed so far, at most once a frame. */
  printed: (text: string) => void;
}

/** Run a listing to its end; never throws. Aborting the signal ends it. */
export async function runListing(listing: ListingToRun, { status, started, printed }: RunView, signal: AbortSignal): Promise<Finished> {
  const { name } = runtimes[listing.runtime];
  const total = sizeOf(listing.runtime);
  const sayLoad = (isHere: boolean) => {
    status.say(isHere ? sayStarting(name) : sayLoading(name, total));
  };
  sayLoad(isLoaded(listing.runtime));
  let began: number | undefined;
  let text = "";
  let isPainting = false;
  const paint = () => {
    isPainting = false;
    printed(text);
  };
  const watcher = {
    waiting: () => {
      status.say(WAITING);
    },
    loaded: (bytes: number) => {
      status.showProgress(bytes, total);
      sayLoad(bytes >= total);
    },
    started: () => {
      began = performance.now();
      status.endProgress();
      status.say(RUNNING);
      started();
    },
    printed: (more: string) => {
      text += more;
      if (!isPainting) requestAnimationFrame(paint);
      isPainting = true;
    },
  };
  let spliced = wholeText(listing.text);
  let ending: Ending;
  try {
    spliced = await splice(listing, signal);
    ending = await runCode(listing.runtime, spliced.code, watcher, signal);
  } catch {
    ending = { kind: signal.aborted ? "canceled" : "not-loaded" };
  }
  return { ending, printed: text, seconds: began === undefined ? undefined : (performance.now() - began) / 1000, spliced };
}

/** What is run: the shown text, or the file with the shown text in its place. */
async function splice({ original, text, file, region }: ListingToRun, signal: AbortSignal): Promise<Spliced> {
  if (file === undefined) return wholeText(text);
  const response = await fetch(file, { signal });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const whole = await response.text();
  return region === undefined ? spliceWhole(whole, original, text) : spliceRegion(whole, region, text);
}
