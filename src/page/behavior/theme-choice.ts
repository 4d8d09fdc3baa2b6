/** The theme that the reader chose: kept in this browser, put on the root element, and shown by the buttons. */
import { onStored, writeStored } from "../../site/storage.ts";
import { onClick } from "./click.ts";
import { showPressed } from "./pressed.ts";

const CHOICE = "data-choose-theme";
const root = document.documentElement;

/** Make the buttons choose, here and in every other page that is open. The script in the head has put a stored theme on the root element already. */
export function startThemeChoice(): void {
  showPressed(CHOICE, root.dataset["theme"] ?? "system");
  onClick(`[${CHOICE}]`, (button) => {
    const theme = button.getAttribute(CHOICE) ?? "system";
    apply(theme);
    writeStored("theme", theme);
  });
  onStored("theme", apply);
}

/** No theme on the root element is the system's, and so is one that nobody knows. */
function apply(theme: string): void {
  const isKnown = theme === "light" || theme === "dark";
  if (isKnown) root.dataset["theme"] = theme;
  else delete root.dataset["theme"];
  showPressed(CHOICE, isKnown ? theme : "system");
}
