/** A term of the glossary, shown where the text uses it. */
import { make, withCode } from "../../../site/nodes.ts";

/** An entry of `glossary/terms.json`. */
export interface TermNote {
  term: string;
  /** Backticks mean code. */
  meaning: string;
  taught?: { href: string; heading: string };
}

let notes: Promise<Record<string, TermNote>> | undefined;

/**
 * Show what a term means in a box beside the link that names it. The box closes by Escape and by a click beside it, and gives the focus back to the link.
 * @throws Error when the terms cannot be had, when there is none of that name, or when the browser knows no popover
 */
export async function showTerm(link: HTMLAnchorElement): Promise<void> {
  const address = new URL("terms.json", link.href.replace(/#.*$/, ""));
  notes ??= fetchNotes(address.href);
  const note = await notes.catch((error: unknown) => {
    notes = undefined;
    throw error;
  });
  const found = note[decodeURIComponent(link.hash.slice(1))];
  if (!found) throw new Error(`${address.href} has no entry for ${link.hash}.`);
  const box = drawNote(found, link.href);
  document.querySelector(".term-note")?.remove();
  // Behind the link, so that the next Tab after the box leads on in the text.
  link.after(box);
  box.addEventListener("toggle", (event) => {
    if (event.newState === "closed") box.remove();
  });
  box.showPopover({ source: link });
  box.focus();
}

async function fetchNotes(address: string): Promise<Record<string, TermNote>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered with status ${answer.status}.`);
  return (await answer.json()) as Record<string, TermNote>;
}

function drawNote({ term, meaning, taught }: TermNote, entry: string): HTMLElement {
  const links = [...(taught ? [make("a", { href: taught.href }, `Read: ${taught.heading}`)] : []), make("a", { href: entry }, "In the glossary")];
  return make(
    "span",
    { class: "term-note", popover: "auto", tabindex: "-1", role: "dialog", "aria-label": term },
    make("b", {}, term),
    make("span", {}, ...withCode(meaning)),
    make("span", { class: "links" }, ...links),
  );
}
