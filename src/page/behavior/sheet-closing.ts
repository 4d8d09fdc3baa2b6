/** The rails, which are sheets on a phone. */
import { onClick } from "./click.ts";

/** Close a sheet when one of its links was followed. */
export function startSheetClosing(): void {
  onClick(".rail a", (link) => {
    const sheet = link.closest<HTMLElement>("[popover]");
    // A browser without popovers has no sheets.
    if (sheet && "hidePopover" in sheet) sheet.hidePopover();
  });
}
