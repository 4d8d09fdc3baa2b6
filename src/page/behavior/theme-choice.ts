/** The theme that the reader chose: kept in this browser, put on the root element, and shown by the buttons. */
import { writeStored } from "../../site/storage.ts";
import { onClick } from "./click.ts";
import { showPressed } from "./pressed.ts";

const CHOICE = "data-choose-theme";
const root = document.documentElement;

/** Make the buttons choose. The script in the head has put a stored theme on the root element already. */
export function startThemeChoice(): void {
  showPressed(CHOICE, root.dataset["theme"] ?? "system");
  onClick(`[${CHOICE}]`, (button) => {
    const theme = button.getAttribute(CHOICE) ?? "system";
    // No theme on the root element is the system's.
    if (theme === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
    writeStored("theme", theme);
    showPressed(CHOICE, theme);
  });
}
