/** Copying: a listing's code by its button, the address of a section by the sign behind its heading. */
import { onClick } from "./click.ts";

/** What a button says while it says nothing else; a second click must not take "Copied" for it. */
const labels = new WeakMap<HTMLElement, string>();

/** Make the buttons copy, and say for a moment whether they could. */
export function startCopying(): void {
  onClick("[data-copy]", (button) => void copy(button.closest(".sample")?.querySelector("pre code")?.textContent ?? "", button));
  onClick("a.anchor", (link) => void copy((link as HTMLAnchorElement).href, link));
}

/**
 * Put a text into the clipboard, also where there is no interface for it, as on a page without TLS.
 * @throws Error when the browser refuses
 */
async function write(text: string): Promise<void> {
  // The types promise it for every page.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) {
    await clipboard.writeText(text);
    return;
  }
  const written: string[] = [];
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    written.push(text);
  };
  document.addEventListener("copy", put);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way that is left
  document.execCommand("copy");
  document.removeEventListener("copy", put);
  if (written.length === 0) throw new Error("The browser does not let the page copy.");
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  const label = labels.get(button) ?? button.textContent;
  labels.set(button, label);
  try {
    await write(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not allowed";
  }
  setTimeout(() => {
    button.textContent = label;
  }, 1500);
}
