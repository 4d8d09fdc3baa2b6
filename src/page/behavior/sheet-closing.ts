/** The rails, which are sheets on a phone. */
import { onClick } from "./click.ts";

/** Close a sheet when one of its links was followed. */
export function startSheetClosing(): void {
  onClick(".rail a", (link) => {
    link.closest<HTMLElement>("[popover]")?.hidePopover();
  });
}
