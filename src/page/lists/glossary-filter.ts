/**
 * `<glossary-filter>`: a field that leaves of the glossary what has the typed letters in its term or in another word for it (`data-also`). The letters beside
 * it lead on to what is left.
 */
import { make } from "../../site/nodes.ts";

interface Entry {
  /** The term and what is said of it. */
  parts: HTMLElement[];
  words: string;
}

export class GlossaryFilter extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector("input");
    const status = this.querySelector("[role=status]");
    if (!field || !status) return;
    const lists = [...document.querySelectorAll<HTMLElement>("dl.entries")].map((list) => ({ list, entries: readEntries(list) }));
    const total = lists.reduce((sum, { entries }) => sum + entries.length, 0);
    const show = () => {
      const typed = fold(field.value);
      let count = 0;
      for (const { list, entries } of lists) {
        let left = 0;
        for (const { parts, words } of entries) {
          const isLeft = words.includes(typed);
          if (isLeft) left++;
          for (const part of parts) part.hidden = !isLeft;
        }
        const heading = list.previousElementSibling;
        for (const part of [list, heading, heading && this.querySelector(`a[href="#${heading.id}"]`)]) part?.toggleAttribute("hidden", left === 0);
        count += left;
      }
      status.replaceChildren(...(typed === "" ? [] : say(count, total, field)));
    };
    field.addEventListener("input", show);
    // A link of an entry leads to another one, which may have been left out.
    addEventListener("hashchange", () => {
      if (document.getElementById(location.hash.slice(1))?.hidden !== true) return;
      field.value = "";
      show();
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    });
    show();
  }
}

function readEntries(list: HTMLElement): Entry[] {
  const entries: Entry[] = [];
  for (const part of list.children) {
    if (!(part instanceof HTMLElement)) continue;
    if (part.matches("dt")) entries.push({ parts: [], words: fold(`${part.firstChild?.textContent ?? ""} ${part.dataset["also"] ?? ""}`) });
    entries.at(-1)?.parts.push(part);
  }
  return entries;
}

/** Case, accents, and the difference between a blank and a hyphen do not count. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s-]+/g, " ")
    .trim();
}

function say(count: number, total: number, field: HTMLInputElement): (Node | string)[] {
  if (count > 0) return [`${count} of ${total} terms`];
  const address = new URL(field.dataset["search"] ?? "", location.href);
  address.searchParams.set("q", field.value);
  return ["No term has these letters. ", make("a", { href: address.href }, "Search the guide for them")];
}

customElements.define("glossary-filter", GlossaryFilter);
