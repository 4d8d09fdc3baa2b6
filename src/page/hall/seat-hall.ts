/** The hall that lives: what happens when two buyers press the same seat. */

/** Free, sold to two people, or sold to one. */
type State = "free" | "twice" | "once";

export class SeatHall extends HTMLElement {
  connectedCallback(): void {
    const constraint = this.querySelector<HTMLInputElement>("[data-constraint]");
    if (!constraint) return;
    // What the switch says holds from the start: a browser may bring it back as it was.
    this.#choose(constraint.checked);
    constraint.addEventListener("change", () => {
      this.#choose(constraint.checked);
      this.#show("free");
    });
    this.querySelector("[data-press]")?.addEventListener("click", () => {
      this.#press(constraint.checked ? "once" : "twice");
    });
  }

  /** The seat is free for a moment, so that the same answer twice is seen, and heard, twice. */
  #press(outcome: State): void {
    this.#show("free");
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        this.#show(outcome);
      });
    });
  }

  #show(state: State): void {
    this.dataset["state"] = state;
  }

  #choose(isConstrained: boolean): void {
    this.dataset["program"] = isConstrained ? "with" : "without";
  }
}

customElements.define("seat-hall", SeatHall);
