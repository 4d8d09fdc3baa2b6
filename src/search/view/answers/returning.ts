/** Who follows a result out of the dialog and comes back by Back finds the dialog as it was. */
import type { DialogParts } from "../search-dialog.ts";
import { dropKept, type Kept, readKept, writeKept } from "./kept-choice.ts";
import type { SearchView } from "./search-view.ts";

/** The entry of the history under whose page the dialog was left by a link holds the dialog by this name, which `search-dialog.ts` looks for. */
const NAME = "dialog";

/** Restore what this entry keeps. The function that is returned keeps what is shown now, and is to be called before a link is followed. */
export function wireReturning({ dialog, input }: DialogParts, view: SearchView): () => void {
  const restore = () => {
    const kept = readKept(undefined, NAME);
    if (!kept || !dialog.open) return;
    void view.restore(kept).then(() => {
      if (view.text === kept.text) view.body.scrollTop = kept.top;
    });
  };
  for (const type of ["popstate", "pageshow"]) addEventListener(type, restore);
  restore();
  // Who closes it does not want it back.
  dialog.addEventListener("cancel", forget);
  dialog.addEventListener("close", () => {
    if (dialog.returnValue === "") forget();
  });
  input.addEventListener("input", forget);
  return () => {
    const kept: Kept = { text: view.text, ...view.choice, top: Math.round(view.body.scrollTop) };
    writeKept(kept, new URL(location.href), NAME);
  };
}

function forget(): void {
  dropKept(NAME);
}
