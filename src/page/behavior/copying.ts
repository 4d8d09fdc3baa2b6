/** Copying: a listing's code by its button, the address of a section by the sign behind its heading. */
import { onClick } from "./click.ts";

/** What a button says while it says nothing else; a second click must not take "Copied" for it. */
const labels = new WeakMap<HTMLElement, string>();

/** Make the buttons copy, and say for a moment whether they could. */
export function startCopying(): void {
  onClick("[data-copy]", (button) => void copy(button.closest(".sample")?.querySelector("pre code")?.textContent ?? "", button));
  onClick("a.anchor", (link) => void copy((link as HTMLAnchorElement).href, link));
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  const label = labels.get(button) ?? button.textContent;
  labels.set(button, label);
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not allowed";
  }
  setTimeout(() => {
    button.textContent = label;
  }, 1500);
}
