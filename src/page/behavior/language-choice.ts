/** The programming language that the reader chose: all listings of the guide follow. */
import { onStored, writeStored } from "../../site/storage.ts";
import { onClick } from "./click.ts";
import { showPressed } from "./pressed.ts";

const CHOICE = "data-choose-language";
const root = document.documentElement;

/**
 * Make the tabs choose, here and in every other page that is open. The style sheet shows the listings of the root element's language;
 * the one that was clicked stays where it is on the screen.
 */
export function startLanguageChoice(): void {
  showPressed(CHOICE, root.dataset["language"]);
  onClick(`[${CHOICE}]`, (button) => {
    const language = button.getAttribute(CHOICE) ?? "";
    const { top } = button.getBoundingClientRect();
    apply(language);
    writeStored("language", language);
    const same = button.closest(".family")?.querySelector<HTMLElement>(`[data-key="${language}"] [${CHOICE}="${language}"]`);
    same?.focus({ preventScroll: true });
    if (same) scrollBy({ top: same.getBoundingClientRect().top - top, behavior: "instant" });
  });
  onStored("language", (language) => {
    // What another version stored, or nobody, would show the listings of no language.
    if (document.querySelector(`[${CHOICE}="${CSS.escape(language)}"]`)) apply(language);
  });
}

function apply(language: string): void {
  root.dataset["language"] = language;
  showPressed(CHOICE, language);
}
