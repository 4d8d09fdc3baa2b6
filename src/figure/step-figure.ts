/** `<step-figure data-figure="name">`: shows one step of a figure at a time, by buttons and arrow keys. Without it the steps stand as a list. */
import { make, makeButton } from "../site/nodes.ts";
import type { FigureModule } from "./find.ts";
import { readDrawing } from "./read-drawing.ts";

const figures = import.meta.glob<FigureModule>("/src/figure/*/*.ts");

export class StepFigure extends HTMLElement {
  #step = 0;
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    void this.#start(this.#abort.signal);
  }

  /** Leaves the list as it was found, so that a figure which is moved begins anew. */
  disconnectedCallback(): void {
    this.#abort.abort();
    this.querySelector(".stepper")?.remove();
    const list = this.querySelector<HTMLElement>(".steps");
    if (list) list.hidden = false;
  }

  async #start(signal: AbortSignal): Promise<void> {
    const load = figures[`/src/figure/${this.dataset["figure"] ?? ""}.ts`];
    const drawn = this.querySelector<HTMLElement>(".drawn");
    const list = this.querySelector<HTMLElement>(".steps");
    if (!load || !drawn || !list) return;
    const { steps, draw } = await load();
    if (signal.aborted) return;
    const show = (step: number) => {
      this.#step = Math.min(Math.max(step, 0), steps.length - 1);
      drawn.replaceChildren(readDrawing(draw(this.#step)));
      back.disabled = this.#step === 0;
      next.textContent = this.#step === steps.length - 1 ? "Start again" : "Next step";
      said.textContent = `Step ${this.#step + 1} of ${steps.length}: ${steps[this.#step] ?? ""}`;
    };
    const back = makeButton("Back", "btn quiet", () => {
      show(this.#step - 1);
    });
    const next = makeButton("Next step", "btn", () => {
      show(this.#step === steps.length - 1 ? 0 : this.#step + 1);
    });
    const said = make("p", { role: "status" });
    const controls = make("div", { class: "stepper" }, back, next, said);
    controls.addEventListener("keydown", (event) => {
      if (event.key === "ArrowRight") show(this.#step + 1);
      else if (event.key === "ArrowLeft") show(this.#step - 1);
      else return;
      event.preventDefault();
    });
    list.hidden = true;
    list.after(controls);
    show(0);
  }
}

customElements.define("step-figure", StepFigure);
