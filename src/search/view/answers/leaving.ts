/** The ways out of the search dialog that a browser does not know by itself, or not each of them. */
import { isComposing } from "../../../site/composition.ts";
import { askedText } from "../asked-text.ts";
import { type DialogParts, FOLLOWED } from "../search-dialog.ts";

/** Wire them: one Escape, a click beside the dialog, a link that is followed, and the form, which asks for no more than its page reads. `keep` is called before a link. */
export function wireLeaving({ dialog, input }: DialogParts, keep: () => void): void {
  // Left to itself the browser would empty the field first.
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || isComposing(event)) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : dialog;
    if (target.closest("a:not(.chip)") && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      keep();
      dialog.close(FOLLOWED);
    }
    // Outside of its content a click hits the dialog itself: that is the backdrop.
    else if (target === dialog && isOutside(dialog, event)) dialog.close();
  });
  input.form?.addEventListener("submit", () => {
    input.value = askedText(input.value);
  });
}

function isOutside(dialog: HTMLDialogElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
