/** `<quiz-card>`: answers a check-yourself question at once and shows the reason beside the option. Without it the reasons stand below. */
export class QuizCard extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const details = this.querySelector("details");
    const reasons = [...this.querySelectorAll<HTMLElement>("details li")];
    const labels = [...this.querySelectorAll("label")];
    if (!details || reasons.length !== labels.length) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    details.hidden = true;
    const row = document.createElement("div");
    row.className = "row";
    row.setAttribute("role", "status");
    details.after(row);
    for (const [index, label] of labels.entries()) {
      label.querySelector("input")?.addEventListener(
        "change",
        () => {
          const reason = reasons[index];
          const isRight = reason?.dataset["right"] !== undefined;
          label.dataset["answer"] = isRight ? "right" : "wrong";
          if (reason && !label.querySelector("small")) {
            const small = document.createElement("small");
            small.append(...[...reason.childNodes].map((node) => node.cloneNode(true)));
            label.querySelector("span")?.append(small);
          }
          row.textContent = isRight ? "Right." : "That is not it. Read why, then try another.";
        },
        { signal },
      );
    }
  }

  /** Leaves the list of reasons as it was found, so that a card which is moved begins anew. */
  disconnectedCallback(): void {
    this.#abort.abort();
    this.querySelector(".row")?.remove();
    const details = this.querySelector("details");
    if (details) details.hidden = false;
  }
}

customElements.define("quiz-card", QuizCard);
