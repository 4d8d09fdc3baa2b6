/** Where the reader is, below the header: skill, section, subsection and minutes. It comes when the title of the page has left, also after a landing in the middle. */
import { make } from "../../../site/nodes.ts";
import { watchPlace } from "./place.ts";

/** Put it below the header. A page without sections needs none. */
export function startCrumb(): void {
  const title = document.querySelector("main h1");
  const header = document.querySelector("header.top");
  const headings = [...document.querySelectorAll<HTMLElement>("main :is(h2, h3)[id]")];
  if (!title || !header || headings.length === 0) return;
  const crumb = make("nav", { class: "crumb", "aria-label": "Where you are" });
  crumb.hidden = true;
  header.append(crumb);
  const total = document.querySelector<HTMLElement>(".rail-contents")?.dataset["minutes"];
  watchPlace(headings, (heading) => {
    const at = heading ? headings.indexOf(heading) : -1;
    const chapter = headings.slice(0, at + 1).findLast(({ tagName }) => tagName === "H2");
    const trail = [chapter, heading].filter((part, index, all) => part !== undefined && all.indexOf(part) === index);
    const before = heading && document.querySelector<HTMLElement>(`.rail-contents a[href="#${CSS.escape(heading.id)}"]`)?.dataset["before"];
    crumb.replaceChildren(
      make("a", { href: "#main" }, title.textContent.trim()),
      ...trail.map((part) => make("a", { href: `#${part?.id ?? ""}` }, nameOf(part))),
      ...(total !== undefined && before !== undefined ? [make("span", {}, `${before} of ${total} min`)] : []),
    );
  });
  new IntersectionObserver(([entry]) => {
    if (entry) crumb.hidden = entry.isIntersecting || entry.boundingClientRect.top > 0;
  }).observe(title);
}

/** The text of a heading without the link to itself. */
function nameOf(heading: HTMLElement | undefined): string {
  return [...(heading?.childNodes ?? [])]
    .filter((node) => !(node instanceof HTMLElement && node.matches(".anchor")))
    .map(({ textContent }) => textContent ?? "")
    .join("")
    .trim();
}
