/** The page for addresses that lead nowhere: it searches for what the address says, and names the page that is nearest to it. */
import { make } from "../../site/nodes.ts";

/** More than anybody means by an address. */
const LONGEST = 100;
/** Parts of addresses that say nothing. */
const SILENT = new Set(["index", "html", "htm", "php", "skills", "www"]);

/** Put the words of the address into the search field, and show the link of the page whose address has most of them. */
export function startLostAddress(): void {
  const input = document.querySelector<HTMLInputElement>("[data-lost] input");
  const place = document.querySelector<HTMLElement>(".nearest");
  if (!input || !place) return;
  const words = readWords(location.pathname);
  if (input.value === "") input.value = words.join(" ").slice(0, LONGEST);
  const links = [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")];
  const scored = links.map((link) => ({ link, score: countShared(words, readWords(link.pathname)) })).filter(({ score }) => score > 0);
  const nearest = scored.sort((a, b) => b.score - a.score)[0]?.link;
  if (!nearest) return;
  place.replaceChildren("Perhaps you look for ", make("a", { href: nearest.href }, nearest.textContent.trim()), ".");
  place.hidden = false;
}

/** The words of an address, in lower case. What is no text in UTF-8 is left as it is written. */
function readWords(path: string): string[] {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // A stray percent sign: the words around it are still words.
  }
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SILENT.has(word));
}

/** How many words of the one are in the other, or begin like one there. */
function countShared(words: readonly string[], others: readonly string[]): number {
  const isAlike = (one: string, other: string) => one === other || (one.length > 3 && other.length > 3 && one.slice(0, 4) === other.slice(0, 4));
  return others.length === 0 ? 0 : words.filter((word) => others.some((other) => isAlike(word, other))).length / (1 + others.length);
}
