/** The number of a source in the text, and its note. */
import type { Source } from "../../../guide/load.ts";
import { escapeHtml, linkHtml } from "../../../site/html.ts";

export interface Citation {
  source: Source;
  /** Its place in the list at the end of the text. */
  number: string;
  /** Whether the text names it here for the first time. */
  isFirst: boolean;
  /** Whether another number, or a link, stands before it. */
  isNext?: boolean;
  /** Whether the note says who was counted. */
  hasPopulation: boolean;
}

/**
 * A number that opens the note, and the note where the source is named first: in the margin of a wide window, a popover elsewhere. As text, since a line break
 * of a template would become a space before the full stop that follows.
 */
export function sourceNoteHtml({ source, number, isFirst, isNext = false, hasPopulation }: Citation): string {
  const id = `source-${number}`;
  const name = `Source ${number}: ${escapeHtml(source.publisher)}`;
  const button = `<button type="button" popovertarget="${id}" aria-label="${name}">${number}</button>`;
  // The sign that is seen is a letter of the line, beside which no line ends; the button lies over it.
  const cite = `<span class="cite${isNext ? " next" : ""}" data-search-skip data-number="${number}">${button}</span>`;
  if (!isFirst) return cite;
  const population = hasPopulation && source.population !== undefined ? ` ${escapeHtml(source.population)}` : "";
  const text = `${escapeHtml(source.publisher)}: ${linkHtml(source.url, source.title)}, ${escapeHtml(source.date)}.${population}`;
  return `${cite}<span class="source-note" data-search-skip id="${id}" popover role="note" data-number="${number}">${text}</span>`;
}
