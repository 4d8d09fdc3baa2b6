/** Draws the results: a group an article, a link a section. */
import type { Hit, HitGroup } from "../../hits.ts";
import { make } from "../../../site/nodes.ts";
import { markedText } from "./marked-text.ts";

/**
 * The groups as elements. In the dialog they form a listbox that the input steers (`isListbox`); on the page they are lists of plain links.
 */
export function drawGroups(groups: HitGroup[], isListbox: boolean): HTMLElement[] {
  let count = 0;
  return groups.map(({ order, title, hits }, index) => {
    const heading = make(
      isListbox ? "div" : "h2",
      { class: "hit-head", id: `hits-${index}` },
      ...(order > 0 ? [make("b", { class: "hit-number" }, String(order)), " "] : []),
      title,
    );
    const links = hits.map((hit) => drawHit(hit, isListbox ? `hit-${count++}` : undefined));
    const skill = order > 0 ? String(order) : undefined;
    if (isListbox) return make("div", { class: "hits", role: "group", "aria-labelledby": heading.id, "data-skill": skill }, heading, ...links);
    // An article may have several groups, so that none is a landmark, which would need a name of its own.
    return make("div", { class: "hits", "data-skill": skill }, heading, make("ul", {}, ...links.map((link) => make("li", {}, link))));
  });
}

function drawHit({ url, title, label, excerpt }: Hit, option: string | undefined): HTMLAnchorElement {
  const attributes = option === undefined ? {} : { id: option, role: "option", tabindex: "-1", "aria-selected": "false" };
  const kind = label === undefined ? [] : [" ", make("small", {}, label)];
  const text = excerpt.length === 0 ? [] : [make("span", {}, ...markedText(excerpt))];
  return make("a", { class: "hit", href: url, ...attributes }, make("strong", {}, ...markedText(title), ...kind), " ", ...text);
}
