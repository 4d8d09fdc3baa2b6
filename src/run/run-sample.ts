/**
 * `<run-sample data-runtime data-file? data-region? data-section?>`: a listing that runs in the reader's browser and can be edited.
 * Without it the listing stands with the output of its last test. With `data-file` the listing is a region of that file, which is run whole.
 */
import { makeButton } from "../site/nodes.ts";
import { runtimes } from "virtual:runtimes";
import { parseOutput } from "../listing/parse.ts";
import type { RuntimeName } from "../listing/languages.ts";
import { shownLine, shownOutput, type Spliced, spliceRegion, spliceWhole, wholeText } from "./region.ts";
import { type Fault, OUTPUT_LIMIT, TIME_LIMIT } from "./protocol.ts";
import { CodeEditor } from "./code-editor.ts";
import { type Ending, runCode } from "./run-code.ts";
import { isLoaded, sizeOf } from "./pool.ts";

const ENDINGS: Record<Exclude<Ending["kind"], "done">, string> = {
  slow: `Stopped after ${TIME_LIMIT / 1000} seconds. Perhaps a loop never ends.`,
  full: `Stopped after ${OUTPUT_LIMIT.toLocaleString("en")} characters of output.`,
  canceled: "Canceled.",
  crashed: "The program brought its runtime down, perhaps by using too much memory. The page is unharmed.",
  "not-loaded": "The runtime could not be loaded. Check the connection, then run it again.",
};

/** Languages that indent by four spaces; the others by two. */
const FOUR_SPACES = new Set(["python", "php"]);

export class RunSample extends HTMLElement {
  #abort = new AbortController();
  #run: AbortController | undefined;
  #editor: CodeEditor | undefined;
  #printed = "";
  #found: Parts | undefined;

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
        if (this.#editor) this.#reset();
        else this.#openEditor().focus();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#run?.abort();
  }

  get #parts(): Parts {
    return (this.#found ??= findParts(this));
  }

  get #runtime(): RuntimeName {
    return this.dataset["runtime"] as RuntimeName;
  }

  /** The shown text as the reader has it now. */
  get #text(): string {
    return this.#editor?.value ?? this.#parts.code;
  }

  async #start(): Promise<void> {
    const abort = (this.#run = new AbortController());
    const { output } = this.#parts;
    const runtime = this.#runtime;
    const { name } = runtimes[runtime];
    const text = this.#text;
    this.#printed = "";
    this.#setButton("Cancel");
    const starting = `Starting ${name} …`;
    const loading = `Loading ${name}, ${megabytes(sizeOf(runtime))}, once. It runs in your browser.`;
    this.#say(isLoaded(runtime) ? starting : loading);
    let began = 0;
    let isPainting = false;
    let spliced = wholeText(text);
    const paint = () => {
      isPainting = false;
      if (this.#run !== abort) return;
      this.#show(this.#printed);
    };
    let ending: Ending;
    try {
      spliced = await this.#splice(text, abort.signal);
      ending = await runCode(
        runtime,
        spliced.code,
        {
          waiting: () => {
            this.#say("Waiting for the listings that run now.");
          },
          loaded: (bytes) => {
            this.#progress(bytes, sizeOf(runtime));
            this.#say(bytes >= sizeOf(runtime) ? starting : loading);
          },
          started: () => {
            began = performance.now();
            this.#progress(1, 0);
            this.#setButton("Stop");
            this.#say("Running …");
            output.setAttribute("aria-busy", "true");
          },
          printed: (more) => {
            this.#printed += more;
            if (!isPainting) requestAnimationFrame(paint);
            isPainting = true;
          },
        },
        abort.signal,
      );
    } catch {
      ending = { kind: abort.signal.aborted ? "canceled" : "not-loaded" };
    }
    const seconds = (performance.now() - began) / 1000;
    this.#run = undefined;
    this.#setButton("Run");
    this.#progress(1, 0);
    if (began > 0) this.#show(this.#printed);
    output.removeAttribute("aria-busy");
    this.dataset["ended"] = ending.kind;
    if (ending.kind !== "done") this.#say(ENDINGS[ending.kind]);
    else this.#report(ending.faults, text, seconds, spliced);
  }

  /** What is run: the shown text, or the file with the shown text in its region. */
  async #splice(text: string, signal: AbortSignal): Promise<Spliced> {
    const { file, region } = this.dataset;
    if (file === undefined) return wholeText(text);
    const response = await fetch(file, { signal });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    const whole = await response.text();
    return region === undefined ? spliceWhole(whole, this.#parts.code, text) : spliceRegion(whole, region, text);
  }

  /** Say how it went. What PostgreSQL refuses is often meant to be refused, and the rest of a script runs all the same. */
  #report(faults: Fault[], text: string, seconds: number, spliced: Spliced): void {
    const { code, stored } = this.#parts;
    const isOwn = text !== code;
    const isSame = !isOwn && stored !== undefined && stored === shownOutput(this.#printed, this.dataset["section"]);
    const isShown = ({ message, line }: Fault) => message !== undefined || line === undefined || shownLine(line, spliced) !== undefined;
    if (!isSame && faults.some(isShown)) {
      this.#say("", faults.filter(isShown), spliced);
      return;
    }
    const time = `${seconds < 0.1 ? seconds.toFixed(3) : seconds.toFixed(1)} s`;
    const elsewhere = isOwn ? faults.map(({ line }) => line).join(", ") : "";
    this.#say(
      [
        isOwn ? `Your version ran in ${time}.` : `Ran here in ${time}${isSame ? ", with the same output" : ""}.`,
        elsewhere === "" ? "" : ` Statements outside the shown part were refused, on line ${elsewhere} of the whole file.`,
      ].join(""),
    );
  }

  #show(printed: string): void {
    const { output } = this.#parts;
    const text = shownOutput(printed, this.dataset["section"]);
    output.hidden = false;
    (output.firstElementChild ?? output).textContent = text === "" ? "(it printed nothing)" : text;
  }

  #setButton(label: "Run" | "Cancel" | "Stop"): void {
    this.#parts.run.textContent = label;
    this.toggleAttribute("data-busy", label !== "Run");
  }

  /** Say something in the line below the listing, and what failed where. */
  #say(text: string, faults: Fault[] = [], spliced?: Spliced): void {
    const { state, status } = this.#parts;
    state.hidden = false;
    if (faults.length === 0 && status.textContent === text) return;
    status.replaceChildren(...(faults.length > 0 && spliced ? this.#describeFaults(faults, spliced) : [text]));
    state.toggleAttribute("data-failed", faults.length > 0);
  }

  #describeFaults(faults: Fault[], spliced: Spliced): (Node | string)[] {
    const pieces: (Node | string)[] = [faults.every(({ message }) => message === undefined) ? "Error on " : ""];
    for (const [index, { message, line }] of faults.entries()) {
      const shown = line === undefined ? undefined : shownLine(line, spliced);
      if (index > 0) pieces.push(", ");
      if (shown !== undefined) pieces.push(this.#lineButton(shown), message === undefined ? "" : ": ");
      else if (line !== undefined) pieces.push(`line ${line} of the whole file${message === undefined ? "" : ": "}`);
      pieces.push(message ?? "");
    }
    return pieces;
  }

  #lineButton(line: number): HTMLButtonElement {
    const button = makeButton(`line ${line}`, "line");
    button.addEventListener("click", () => {
      this.#openEditor().selectLine(line);
    });
    return button;
  }

  #progress(loaded: number, total: number): void {
    const { bar, count } = this.#parts;
    const isOver = loaded >= total;
    bar.hidden = count.hidden = isOver;
    bar.max = total;
    bar.value = loaded;
    count.textContent = isOver ? "" : `${(loaded / 1e6).toFixed(1)} of ${megabytes(total)}`;
  }

  #openEditor(): CodeEditor {
    if (this.#editor) return this.#editor;
    const { listing, edit, code, title } = this.#parts;
    const editor = new CodeEditor(code, `Your version of ${title}`, FOUR_SPACES.has(this.dataset["key"] ?? "") ? "    " : "  ");
    editor.onRun = () => {
      if (!this.#run) void this.#start();
    };
    // Copying reads the listing, so the hidden one follows.
    editor.onChange = (text) => {
      (listing.firstElementChild ?? listing).textContent = text;
    };
    listing.before(editor.root);
    listing.hidden = true;
    edit.textContent = "Reset";
    this.#editor = editor;
    return editor;
  }

  /** The listing and its output as they were tested. */
  #reset(): void {
    const { listing, output, edit, state, html, storedHtml } = this.#parts;
    this.#run?.abort();
    this.#editor?.root.remove();
    this.#editor = undefined;
    (listing.firstElementChild ?? listing).replaceChildren(...html.map((node) => node.cloneNode(true)));
    (output.firstElementChild ?? output).textContent = storedHtml;
    output.hidden = storedHtml === "";
    listing.hidden = false;
    state.hidden = true;
    edit.textContent = "Edit";
    delete this.dataset["ended"];
    edit.focus();
  }
}

interface Parts {
  run: HTMLButtonElement;
  edit: HTMLButtonElement;
  /** The listing and its output, as two `pre`. */
  listing: HTMLElement;
  output: HTMLElement;
  title: string;
  /** Text and nodes of the listing as it was tested. */
  code: string;
  html: Node[];
  storedHtml: string;
  /** The output of the last test, made comparable. */
  stored: string | undefined;
  state: HTMLElement;
  status: HTMLElement;
  bar: HTMLProgressElement;
  count: HTMLElement;
}

function findParts(root: HTMLElement): Parts {
  const run = root.querySelector<HTMLButtonElement>("[data-run]");
  const edit = root.querySelector<HTMLButtonElement>("[data-edit]");
  const listing = root.querySelector("pre");
  if (!run || !edit || !listing) throw new Error("A <run-sample> needs a listing and its two buttons. Use listing/Sample.astro.");
  const title = `“${root.querySelector("header b")?.textContent.trim() ?? ""}”`;
  run.setAttribute("aria-description", title);
  edit.setAttribute("aria-description", title);
  let output = root.querySelector<HTMLElement>("pre.out");
  const storedHtml = output?.textContent ?? "";
  if (!output) {
    output = document.createElement("pre");
    output.className = "out";
    output.tabIndex = 0;
    output.hidden = true;
    output.ariaLabel = `Output of ${title}`;
    output.append(document.createElement("code"));
    listing.after(output);
  }
  output.setAttribute("aria-live", "polite");
  const state = document.createElement("div");
  state.className = "run-state";
  state.hidden = true;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const bar = document.createElement("progress");
  bar.hidden = true;
  bar.ariaLabel = "Loaded";
  const count = document.createElement("span");
  count.hidden = true;
  state.append(status, bar, count);
  output.before(state);
  const inner = listing.firstElementChild ?? listing;
  return {
    run,
    edit,
    listing,
    output,
    title,
    code: inner.textContent,
    html: [...inner.childNodes].map((node) => node.cloneNode(true)),
    storedHtml,
    stored: storedHtml === "" ? undefined : parseOutput("output", `run on page\n${storedHtml}`).whole,
    state,
    status,
    bar,
    count,
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

customElements.define("run-sample", RunSample);
