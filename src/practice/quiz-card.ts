/**
 * `<quiz-card>`: answers a check-yourself question at once and shows the reason beside the option. Without it the options are a list, and
 * the reasons stand below. `data-started` says that it works; the style sheet hides the list of reasons then, on screens only.
 */
export class QuizCard extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const details = this.querySelector("details");
    const reasons = [...this.querySelectorAll<HTMLElement>("details li")];
    const labels = [...this.querySelectorAll("label")];
    if (!details || reasons.length !== labels.length) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const row = document.createElement("div");
    // Heard and not seen: beside the option the same stands for the eye.
    row.className = "sr-only";
    row.setAttribute("role", "status");
    details.after(row);
    const answer = (index: number) => {
      const [label, reason] = [labels[index], reasons[index]];
      if (!label || !reason) return;
      const isRight = reason.dataset["right"] !== undefined;
      label.dataset["answer"] = isRight ? "right" : "wrong";
      if (!label.querySelector("small")) {
        const small = document.createElement("small");
        small.append(...[...reason.childNodes].map((node) => node.cloneNode(true)));
        label.querySelector("span")?.append(small);
      }
      row.textContent = isRight ? "Right." : "That is not it. Read why, then try another.";
    };
    // A browser that comes back to a page chooses again what was chosen, and tells nobody.
    const answerChosen = () => {
      const chosen = labels.findIndex((label) => label.querySelector("input")?.checked);
      if (chosen >= 0) answer(chosen);
    };
    for (const [index, label] of labels.entries()) {
      label.querySelector("input")?.addEventListener(
        "change",
        () => {
          answer(index);
        },
        { signal },
      );
    }
    addEventListener("pageshow", answerChosen, { signal });
    answerChosen();
    this.dataset["started"] = "";
  }

  /** Leaves the list of reasons as it was found, so that a card which is moved begins anew. */
  disconnectedCallback(): void {
    this.#abort.abort();
    this.querySelector("[role=status]")?.remove();
    delete this.dataset["started"];
  }
}

customElements.define("quiz-card", QuizCard);
