/**
 * The search dialog: a field that takes letters at once, in a form that leads to the page of search. What answers is fetched when it is asked for. Where that
 * does not arrive, behind a blocker or a broken line, the form still leads to the answers.
 */

/** What of the dialog is worked with. */
export interface DialogParts {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  /** Stands below the field until the answers take its place. */
  body: HTMLElement;
}

export interface Search {
  /** Opens the dialog, or puts the focus into it. The focus returns to `opener`, or to where it was, unless a link was followed. */
  open: (opener?: Element | null) => void;
  /** Fetches what answers before the dialog is open. A failure is told in the dialog. */
  warmUp: () => void;
}

/** How a dialog ends by which a link was followed: then the focus goes where the link leads. */
export const FOLLOWED = "followed";

/** Wire the dialog of the page, which is that of `SearchDialog.astro`. `load` fetches what answers, if it is not there yet. */
export function wireSearch(load: () => Promise<unknown>): Search {
  const dialog = document.querySelector(".search-dialog") as HTMLDialogElement;
  const input = dialog.querySelector("input") as HTMLInputElement;
  let returnTo: Element | null;
  const warmUp = () => {
    load().catch(() => {
      dialog.querySelector(".search-waiting")?.remove();
      dialog.querySelector("[role=alert]")?.removeAttribute("hidden");
    });
  };
  input.addEventListener("input", warmUp);
  dialog.addEventListener("close", () => {
    if (dialog.returnValue !== FOLLOWED) (returnTo as HTMLElement | null)?.focus({ preventScroll: true });
  });
  const open = (opener = document.activeElement) => {
    if (!dialog.open) {
      returnTo = opener;
      dialog.returnValue = "";
      // A page that does not scroll has no bar, whose place would have to be kept.
      dialog.classList.toggle("over-scrolling", innerWidth > document.documentElement.clientWidth);
      dialog.showModal();
    }
    input.focus();
    input.select();
    warmUp();
  };
  // Back leads into the dialog, where it was left by a link (`answers/returning.ts`), and Forward out of it.
  const follow = ({ type }: Event) => {
    if ((history.state as { dialog?: unknown } | null)?.dialog) open();
    else if (dialog.open && type === "popstate") dialog.close(FOLLOWED);
  };
  addEventListener("popstate", follow);
  addEventListener("pageshow", follow);
  return { open, warmUp };
}
