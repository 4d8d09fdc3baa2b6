/** Long listings, of which the style sheet shows a part: where it begins, and the button that shows all. */
import { onClick } from "./click.ts";

/** Let a listing begin with its telling line, and its button show the rest and hide it again. */
export function startUnfolding(): void {
  for (const sample of document.querySelectorAll<HTMLElement>("[data-from]")) sample.style.setProperty("--from", sample.dataset["from"] ?? "0");
  onClick("[data-unfold]", (button) => {
    const sample = button.closest<HTMLElement>(".sample");
    if (!sample) return;
    const isWhole = sample.toggleAttribute("data-whole");
    button.setAttribute("aria-expanded", String(isWhole));
    // The button of a listing that was folded again may be far above.
    if (!isWhole) sample.scrollIntoView({ block: "nearest" });
  });
}
