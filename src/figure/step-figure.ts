/**
 * `<step-figure data-figure="name">`: shows one step of a figure at a time, by buttons and arrow keys. Without it the steps stand as a
 * list, and so they do on paper: `data-started` hides the list on screens only.
 */
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
    delete this.dataset["started"];
  }

  async #start(signal: AbortSignal): Promise<void> {
    const load = figures[`/src/figure/${this.dataset["figure"] ?? ""}.ts`];
    const drawn = this.querySelector<HTMLElement>(".drawn");
    const list = this.querySelector<HTMLElement>(".steps");
    if (!load || !drawn || !list) return;
    const { steps, still = 0, draw } = await load();
    if (signal.aborted) return;
    const picture = (step: number) => {
      drawn.replaceChildren(readDrawing(draw(step)));
    };
    const show = (step: number) => {
      this.#step = Math.min(Math.max(step, 0), steps.length - 1);
      picture(this.#step);
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
      // With a modifier a key is the browser's: Alt and an arrow leave the page.
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key === "ArrowRight") show(this.#step + 1);
      else if (event.key === "ArrowLeft") show(this.#step - 1);
      else return;
      event.preventDefault();
    });
    this.dataset["started"] = "";
    list.after(controls);
    show(0);
    // The list on paper belongs to the picture that stands there without a script.
    addEventListener(
      "beforeprint",
      () => {
        picture(still);
      },
      { signal },
    );
    addEventListener(
      "afterprint",
      () => {
        picture(this.#step);
      },
      { signal },
    );
  }
}

customElements.define("step-figure", StepFigure);
