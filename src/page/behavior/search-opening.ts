/** Opening the search dialog. What answers in it is fetched on its first use. */
import { isComposing } from "../../site/composition.ts";
import type { Search } from "../../search/view/search-dialog.ts";
import { onClick } from "./click.ts";

/** Inputs that take no letters, so that a slash in them is no text. */
const WITHOUT_TEXT = "[type=radio],[type=checkbox],[type=range],[type=submit]";

/**
 * Open search by its button, by Ctrl+K or Cmd+K anywhere, and by a slash where nobody is typing. What answers is asked for when the
 * pointer or the focus comes to the button, which is before the click ends.
 */
export function startSearchOpening(search: Search): void {
  onClick("[data-open-search]", (button, event) => {
    search.open(button);
    // Last, so that a browser that has no dialogs follows the link.
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    // A browser that fills a form by itself sends keydown without a key.
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || isComposing(event)) return;
    const isSlash = event.key === "/" && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isSlash && !isK) return;
    search.open();
    event.preventDefault();
  });
  const button = document.querySelector("[data-open-search]");
  for (const type of ["pointerenter", "focus"])
    button?.addEventListener(
      type,
      () => {
        search.warmUp();
      },
      { once: true },
    );
}

/** Whether the letters of a key go into a text. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches(`textarea,select,input:not(${WITHOUT_TEXT})`);
}
