/** The markup of a listing that can be run: what the page brings, and what is added to it. */
import { cutSections } from "../../listing/output/printed.ts";
import { StatusLine } from "./status-line.ts";

export interface SampleParts {
  run: HTMLButtonElement;
  edit: HTMLButtonElement;
  /** The listing and its output, as two `pre`. */
  listing: HTMLElement;
  output: HTMLElement;
  status: StatusLine;
  /** In quotes. */
  title: string;
  /** As in the table of languages. */
  language: string;
  /** Text of the listing as it was tested. */
  code: string;
  /** The output of the last test as the page shows it; empty when it shows none. */
  storedText: string;
  /** The same, made comparable. */
  stored: string | undefined;
}

/**
 * Find the parts in the markup of `listing/Sample.astro`, and add those that only a script needs.
 * @throws Error naming the remedy when the listing or a button is missing
 */
export function findParts(root: HTMLElement): SampleParts {
  const run = root.querySelector<HTMLButtonElement>("[data-run]");
  const edit = root.querySelector<HTMLButtonElement>("[data-edit]");
  const listing = root.querySelector("pre");
  if (!run || !edit || !listing) throw new Error("A <run-sample> needs a listing and its two buttons. Use listing/Sample.astro.");
  const title = `“${root.querySelector("header b")?.textContent.trim() ?? ""}”`;
  run.setAttribute("aria-description", title);
  edit.setAttribute("aria-description", title);
  const found = root.querySelector<HTMLElement>("pre.out");
  const storedText = found?.textContent ?? "";
  const output = found ?? makeOutput();
  if (!found) (root.querySelector(".unfold") ?? listing).after(output);
  output.setAttribute("aria-live", "polite");
  const status = new StatusLine();
  output.before(status.root);
  return {
    run,
    edit,
    listing,
    output,
    status,
    title,
    language: root.dataset["key"] ?? "",
    code: innerOf(listing).textContent,
    storedText,
    stored: storedText === "" ? undefined : cutSections(storedText).whole,
  };
}

/** The `code` of a `pre`, which holds its text. */
export function innerOf(pre: HTMLElement): Element {
  return pre.firstElementChild ?? pre;
}

function makeOutput(): HTMLElement {
  const output = document.createElement("pre");
  output.className = "out";
  output.tabIndex = 0;
  output.hidden = true;
  output.append(document.createElement("code"));
  return output;
}
