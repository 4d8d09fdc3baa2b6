/** Draws the results: a link each, in their order, with the article that it is from. */
import type { Hit } from "../../../hits.ts";
import { make } from "../../../../site/nodes.ts";
import { markedText } from "./marked-text.ts";

/** The results as elements: in the dialog options of a listbox that the input steers (`isListbox`), on the page a list of plain links. */
export function drawHits(hits: Hit[], isListbox: boolean): HTMLElement[] {
  if (isListbox) return hits.map((hit, index) => drawHit(hit, `hit-${index}`));
  return [make("ol", {}, ...hits.map((hit) => make("li", {}, drawHit(hit))))];
}

function drawHit({ url, title, order, article, label, isTerm, excerpt }: Hit, option?: string): HTMLAnchorElement {
  const attributes = option === undefined ? {} : { id: option, role: "option", tabindex: "-1", "aria-selected": "false" };
  const from = make("small", {}, ...(order > 0 ? [make("b", {}, String(order)), "\u00a0"] : []), [article, label].filter(Boolean).join(" · "));
  return make(
    "a",
    { class: isTerm ? "hit hit-term" : "hit", href: url, "data-skill": order > 0 ? String(order) : undefined, ...attributes },
    make("strong", {}, ...markedText(title)),
    " ",
    from,
    " ",
    make("span", {}, ...markedText(excerpt)),
  );
}
