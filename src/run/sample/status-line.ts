/** The line below a listing: what happens now, how much is loaded, how it went. */
import { sayLoaded } from "./messages.ts";

export class StatusLine {
  readonly root = document.createElement("div");
  readonly #status = document.createElement("p");
  readonly #bar = document.createElement("progress");
  readonly #count = document.createElement("span");

  constructor() {
    this.root.className = "run-state";
    this.#status.setAttribute("role", "status");
    this.#bar.setAttribute("aria-label", "Loaded");
    this.root.append(this.#status, this.#bar, this.#count);
    this.hide();
    this.endProgress();
  }

  hide(): void {
    this.root.hidden = true;
  }

  /** Say something, perhaps with a link behind it. The same again is not said twice: it would be read out twice. */
  say(text: string, ...more: (Node | string)[]): void {
    this.root.hidden = false;
    this.root.removeAttribute("data-failed");
    if (more.length > 0 || this.#status.textContent !== text) this.#status.replaceChildren(text, ...more);
  }

  /** Say what failed, with buttons in the sentence. */
  fail(pieces: (Node | string)[]): void {
    this.root.hidden = false;
    this.root.setAttribute("data-failed", "");
    this.#status.replaceChildren(...pieces);
  }

  /** Show how much is loaded, in bytes; nothing more when all is. */
  showProgress(loaded: number, total: number): void {
    if (loaded >= total) {
      this.endProgress();
      return;
    }
    this.#bar.hidden = this.#count.hidden = false;
    this.#bar.max = total;
    this.#bar.value = loaded;
    this.#count.textContent = sayLoaded(loaded, total);
  }

  endProgress(): void {
    this.#bar.hidden = this.#count.hidden = true;
    this.#count.textContent = "";
  }
}
