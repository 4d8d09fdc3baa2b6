/**
 * The search dialog: a field that takes letters at once, in a form that leads to the page of search. What answers is a module of its own, fetched when it
 * is asked for. Where that does not arrive, after a deploy or behind a blocker, the form still leads to the answers.
 */

/** What the module of the answers gets to work with. */
export interface DialogParts {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  /** Stands below the field until the answers take its place. */
  body: HTMLElement;
}

/** Draws answers into the dialog, beginning with what stands in the field already. */
export type AnswerIn = (parts: DialogParts) => void;

export interface Search {
  /** Opens the dialog, or puts the focus into it. The focus returns to `opener`, or to where it was, unless a link was followed. */
  open: (opener?: Element | null) => void;
  /** Fetches what answers before the dialog is open. A failure is told in the dialog. */
  warmUp: () => void;
}

/** How a dialog ends by which a link was followed: then the focus goes where the link leads. */
export const FOLLOWED = "followed";

/** Wire the dialog of the page, which is that of `SearchDialog.astro`. `load` fetches the module of the answers; it is called again when it has failed. */
export function wireSearch(load: () => Promise<{ answerIn: AnswerIn }>): Search {
  const dialog = document.querySelector(".search-dialog") as HTMLDialogElement;
  const input = dialog.querySelector("input") as HTMLInputElement;
  const body = dialog.querySelector(".search-body") as HTMLElement;
  let isAsked = false;
  let returnTo: Element | null;
  /** Show either that search is loading or that it could not be loaded. */
  const showFault = (isFault: boolean) => {
    for (const message of body.children) message.toggleAttribute("hidden", isFault !== message.matches("[role]"));
  };
  const warmUp = () => {
    if (isAsked) return;
    isAsked = true;
    showFault(false);
    load().then(
      ({ answerIn }) => {
        answerIn({ dialog, input, body });
      },
      () => {
        isAsked = false;
        showFault(true);
      },
    );
  };
  input.addEventListener("input", warmUp);
  dialog.addEventListener("close", () => {
    if (dialog.returnValue !== FOLLOWED) (returnTo as HTMLElement | null)?.focus({ preventScroll: true });
  });
  return {
    open(opener = document.activeElement) {
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
    },
    warmUp,
  };
}
