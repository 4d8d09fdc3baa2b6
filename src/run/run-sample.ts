/**
 * `<run-sample data-runtime data-file? data-region? data-section?>`: a listing that runs in the reader's browser and can be edited.
 * Without it the listing stands with the output of its last test. With `data-file` the listing is a region of that file, which is run whole.
 */
import { runtimes } from "virtual:runtimes";
import type { PageRuntime } from "../listing/languages.ts";
import { hasSection, shownOutput } from "./region.ts";
import { describeFaults, listShownFaults } from "./sample/fault-text.ts";
import { type Draft, findDraft } from "./sample/draft.ts";
import { ENDINGS, KEPT, PRINTED_NOTHING, REST, sayRan } from "./sample/messages.ts";
import { OwnVersion } from "./sample/own-version.ts";
import { findParts, innerOf, type SampleParts } from "./sample/parts.ts";
import { make } from "../site/nodes.ts";
import { type Finished, runListing } from "./sample/run-listing.ts";

export class RunSample extends HTMLElement {
  #abort = new AbortController();
  #run: AbortController | undefined;
  #version: OwnVersion | undefined;
  #found: SampleParts | undefined;
  #kept: Draft | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { run, edit } = this.#parts;
    const { signal } = this.#abort;
    // The page holds them disabled, so that no click is lost on a listing that is not ready yet.
    run.disabled = edit.disabled = false;
    run.addEventListener(
      "click",
      () => {
        if (this.#run) this.#run.abort();
        else void this.#start();
      },
      { signal },
    );
    edit.addEventListener(
      "click",
      () => {
        if (this.#own.isOpen) this.#reset();
        else this.#own.open().focus();
      },
      { signal },
    );
    this.#restore();
  }

  /** Bring back the version that the reader left behind on an earlier visit of this tab. */
  #restore(): void {
    const text = this.#version === undefined ? this.#draft.read() : undefined;
    if (text === undefined) return;
    this.#own.open(text);
    this.#parts.status.say(KEPT);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#run?.abort();
  }

  get #parts(): SampleParts {
    return (this.#found ??= findParts(this));
  }

  get #draft(): Draft {
    return (this.#kept ??= findDraft(this, this.#parts.code));
  }

  get #own(): OwnVersion {
    const run = () => {
      if (!this.#run) void this.#start();
    };
    return (this.#version ??= new OwnVersion(this.#parts, runtimes[this.#runtime].indent, run, this.#draft));
  }

  get #runtime(): PageRuntime {
    return this.dataset["runtime"] as PageRuntime;
  }

  async #start(): Promise<void> {
    const abort = (this.#run = new AbortController());
    const { code, output, status } = this.#parts;
    const { file, region } = this.dataset;
    const { text } = this.#own;
    this.#setButton("Cancel");
    const view = {
      status,
      started: () => {
        this.#setButton("Stop");
        output.setAttribute("aria-busy", "true");
      },
      printed: (printed: string) => {
        if (this.#run === abort) this.#show(printed);
      },
    };
    const finished = await runListing({ runtime: this.#runtime, original: code, text, file, region }, view, abort.signal);
    // A listing that was reset meanwhile shows its tested output again.
    if (this.#run !== abort) return;
    this.#end();
    if (finished.seconds !== undefined) this.#show(finished.printed);
    this.dataset["ended"] = finished.ending.kind;
    this.#report(finished, text !== code);
  }

  /** The button and the line below the listing, as they are when nothing runs. */
  #end(): void {
    const { output, status } = this.#parts;
    this.#run = undefined;
    this.#setButton("Run");
    status.endProgress();
    output.removeAttribute("aria-busy");
  }

  /** Say how it went. What PostgreSQL refuses is often meant to be refused, and the rest of a script runs all the same. */
  #report({ ending, printed, seconds = 0, spliced }: Finished, isOwn: boolean): void {
    const { status, stored } = this.#parts;
    if (ending.kind !== "done") {
      status.say(ENDINGS[ending.kind]);
      return;
    }
    const isSame = !isOwn && stored !== undefined && stored === shownOutput(printed, this.dataset["section"]);
    const faults = isSame ? [] : listShownFaults(ending.faults, spliced);
    const jump = (line: number) => {
      this.#own.open().selectLine(line);
    };
    const { file, region, section } = this.dataset;
    const notes = [...ending.notes];
    // Who has removed the line that prints the mark sees the output of all that stands around it.
    const rest =
      isOwn && printed.trim() !== "" && file !== undefined && region !== undefined && !hasSection(printed, section) ? [` ${REST} `, makeFileLink(file)] : [];
    if (faults.length > 0) status.fail([...describeFaults(faults, spliced, jump), ...notes.map((note) => `\n${note}`), ...rest]);
    else status.say([sayRan({ seconds, isOwn, isSame, elsewhere: ending.faults.flatMap(({ line }) => line ?? []) }), ...notes].join(" "), ...rest);
  }

  #show(printed: string): void {
    const { output } = this.#parts;
    const text = shownOutput(printed, this.dataset["section"]);
    output.hidden = false;
    innerOf(output).textContent = text === "" ? PRINTED_NOTHING : text;
  }

  #setButton(label: "Run" | "Cancel" | "Stop"): void {
    this.#parts.run.textContent = label;
    this.toggleAttribute("data-busy", label !== "Run");
  }

  #reset(): void {
    this.#run?.abort();
    this.#end();
    this.#own.close();
    this.#parts.status.hide();
    delete this.dataset["ended"];
  }
}

function makeFileLink(file: string): HTMLAnchorElement {
  return make("a", { href: file }, "The whole file");
}

customElements.define("run-sample", RunSample);
