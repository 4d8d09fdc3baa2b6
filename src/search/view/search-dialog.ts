/** The search dialog: built on first use, opened from any page. */
import { withBase } from "../../site/link.ts";
import { loadIndex } from "./engine.ts";
import { steerResults } from "./keys.ts";
import { make } from "../../site/nodes.ts";
import { SearchView } from "./search-view.ts";

interface SearchDialog {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
}

let built: SearchDialog | undefined;

/** Open the dialog, or put the focus into it. The focus returns to `opener`, or to where it was. */
export function openSearch(opener: Element | null = document.activeElement): void {
  const { dialog, input } = (built ??= buildDialog());
  warmUp();
  if (!dialog.open) {
    dialog.addEventListener(
      "close",
      () => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
      },
      { once: true },
    );
    dialog.showModal();
  }
  input.focus();
  input.select();
}

/** Fetch the index before the first letter. A fault is told when something is asked. */
function warmUp(): void {
  loadIndex().catch(() => undefined);
}

function buildDialog(): SearchDialog {
  const input = make("input", {
    type: "search",
    name: "q",
    id: "search-input",
    role: "combobox",
    placeholder: "Search the guide",
    "aria-label": "Search the guide",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": "search-list",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    enterkeyhint: "go",
  });
  const view = new SearchView({ input, isListbox: true });
  steerResults(input, view);
  const close = make("button", { type: "button", class: "search-close" }, make("kbd", { "aria-hidden": "true" }, "esc"), make("span", {}, "Close"));
  const keys = make("p", { class: "search-keys", "aria-hidden": "true" }, make("span", {}, "↑ ↓ to move"), make("span", {}, "↵ to open"));
  const dialog = make(
    "dialog",
    { class: "search-dialog", "aria-label": "Search" },
    make("form", { class: "search-field", action: withBase("/search/"), role: "search" }, input, close),
    view.filters,
    view.body,
    make("footer", {}, keys, view.status),
  );
  close.addEventListener("click", () => {
    dialog.close();
  });
  dialog.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const isLeaving = target?.closest("a:not(.chip)") && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    // Outside of its content a click hits the dialog itself: that is the backdrop.
    if (isLeaving || (target === dialog && isOutside(dialog, event))) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, input };
}

function isOutside(dialog: HTMLDialogElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

warmUp();
