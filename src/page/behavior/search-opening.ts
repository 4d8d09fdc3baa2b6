/** Opening the search dialog, whose module is fetched on its first use. */
import { onClick } from "./click.ts";

export interface SearchModule {
  /** Opens the dialog; the focus returns to `opener` when it closes. */
  openSearch: (opener?: Element) => void;
}

/**
 * Open search by its button, by Ctrl+K or Cmd+K anywhere, and by a slash where nobody is typing. `load` gives the module; it is
 * asked for when the pointer comes near the button, which is before the click ends.
 */
export function startSearchOpening(load: () => Promise<SearchModule>): void {
  onClick("[data-open-search]", (button, event) => {
    event.preventDefault();
    void load().then(({ openSearch }) => {
      openSearch(button);
    });
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("input,textarea,select,[contenteditable='true']");
    const isSlash = event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isSlash && !isK) return;
    event.preventDefault();
    void load().then(({ openSearch }) => {
      openSearch();
    });
  });
  document.querySelector("[data-open-search]")?.addEventListener("pointerenter", () => void load(), { once: true });
}
