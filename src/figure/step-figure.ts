/** `<step-figure data-figure="name">`: shows one step of a figure at a time, by buttons and arrow keys. Without it the steps stand as a list. */
import { makeButton } from "../site/nodes.ts";
import type { FigureModule } from "./find.ts";

const figures = import.meta.glob<FigureModule>("/src/figure/*/*.ts");

export class StepFigure extends HTMLElement {
  #step = 0;
  #abort = new AbortController();

  connectedCallback(): void {
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #start(): Promise<void> {
    const load = figures[`/src/figure/${this.dataset["figure"] ?? ""}.ts`];
    const drawn = this.querySelector<HTMLElement>(".drawn");
    const list = this.querySelector<HTMLElement>(".steps");
    if (!load || !drawn || !list || this.querySelector(".stepper")) return;
    const { steps, draw } = await load();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const controls = document.createElement("div");
    controls.className = "stepper";
    const back = makeButton("Back", "btn quiet");
    const next = makeButton("Next step", "btn");
    const said = document.createElement("p");
    said.setAttribute("role", "status");
    controls.append(back, next, said);
    const parser = new DOMParser();
    const show = (step: number) => {
      this.#step = Math.min(Math.max(step, 0), steps.length - 1);
      const parsed = parser.parseFromString(draw(this.#step).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '), "image/svg+xml").documentElement;
      drawn.replaceChildren(document.importNode(parsed, true));
      back.disabled = this.#step === 0;
      next.textContent = this.#step === steps.length - 1 ? "Start again" : "Next step";
      said.textContent = `Step ${this.#step + 1} of ${steps.length}: ${steps[this.#step] ?? ""}`;
    };
    back.addEventListener(
      "click",
      () => {
        show(this.#step - 1);
      },
      { signal },
    );
    next.addEventListener(
      "click",
      () => {
        show(this.#step === steps.length - 1 ? 0 : this.#step + 1);
      },
      { signal },
    );
    controls.addEventListener(
      "keydown",
      (event) => {
        if (event.key === "ArrowRight") show(this.#step + 1);
        else if (event.key === "ArrowLeft") show(this.#step - 1);
        else return;
        event.preventDefault();
      },
      { signal },
    );
    list.hidden = true;
    list.after(controls);
    show(0);
  }
}

customElements.define("step-figure", StepFigure);
