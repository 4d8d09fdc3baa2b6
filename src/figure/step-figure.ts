/**
 * `<step-figure data-figure="name">`: shows one step of a figure at a time, by a slider and two buttons. It begins with the step that the page shows already.
 * Without it the steps stand as a list, and so they do on paper: `data-started` hides the others on screens only.
 */
import { make, makeButton } from "../site/nodes.ts";
import type { FigureModule } from "./figure-module.ts";
import { lightLine } from "./lit-line.ts";
import { drawInto } from "./patch.ts";

const skills = import.meta.glob<{ figures: Record<string, FigureModule> }>("./by-skill/*.ts");

/** The figure of a name such as `databases/pool`; undefined when there is none. */
async function loadFigure(name: string): Promise<FigureModule | undefined> {
  const found = await skills[`./by-skill/${name.split("/")[0] ?? ""}.ts`]?.();
  return found?.figures[`../${name}.ts`];
}

export class StepFigure extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    void this.#start(this.#abort.signal).catch(() => {
      this.dataset["missing"] = "";
    });
  }

  /** Leaves the list as it was found, so that a figure which is moved begins anew. */
  disconnectedCallback(): void {
    this.#abort.abort();
    this.querySelector(".stepper")?.remove();
    delete this.dataset["started"];
  }

  async #start(signal: AbortSignal): Promise<void> {
    const drawn = this.querySelector<HTMLElement>(".drawn");
    const list = this.querySelector<HTMLElement>(".steps");
    const found = await loadFigure(this.dataset["figure"] ?? "");
    if (signal.aborted) return;
    if (!found || !drawn || !list) {
      this.dataset["missing"] = "";
      return;
    }
    const { steps, still = 0, lines, draw } = found;
    const items = [...list.children];
    const figure = this.closest(".figure");
    let shown = still;
    const picture = (step: number) => {
      drawInto(
        drawn,
        (isNarrow) => draw(step, isNarrow),
        (isNarrow) => draw(still, isNarrow),
      );
    };
    const show = (step: number) => {
      shown = Math.min(Math.max(step, 0), steps.length - 1);
      picture(shown);
      for (const [index, item] of items.entries()) item.toggleAttribute("data-now", index === shown);
      say();
      if (figure && lines) lightLine(figure, lines, shown);
    };
    const say = (isFresh = false) => {
      const place = `Step ${shown + 1} of ${steps.length}`;
      back.disabled = shown === 0;
      next.textContent = isFresh && shown > 0 ? "Step through" : shown === steps.length - 1 ? "Start again" : "Next step";
      slider.value = String(shown + 1);
      slider.setAttribute("aria-valuetext", place);
      slider.style.setProperty("--at", String((shown + 1) / steps.length));
      count.textContent = place;
      told.textContent = isFresh ? "" : `: ${items[shown]?.textContent ?? ""}`;
    };
    const back = makeButton("Back", "btn quiet", () => {
      show(shown - 1);
    });
    // The first press begins at the beginning, since a figure begins with its telling step.
    const next = makeButton("Next step", "btn", () => {
      show(next.textContent === "Next step" ? shown + 1 : 0);
    });
    const slider = make("input", { type: "range", min: "1", max: String(steps.length), step: "1", "aria-label": "Step of the figure", autocomplete: "off" });
    slider.style.setProperty("--of", String(steps.length));
    slider.addEventListener("input", () => {
      show(Number(slider.value) - 1);
    });
    const count = make("span");
    const told = make("span", { class: "sr-only" });
    const controls = make("div", { class: "stepper" }, back, slider, next, make("p", { role: "status" }, count, told));
    controls.addEventListener("keydown", (event) => {
      // With a modifier a key is the browser's: Alt and an arrow leave the page. The slider knows the arrows itself.
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target === slider) return;
      if (event.key === "ArrowRight") show(shown + 1);
      else if (event.key === "ArrowLeft") show(shown - 1);
      else return;
      event.preventDefault();
    });
    this.dataset["started"] = "";
    drawn.after(controls);
    say(true);
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
        picture(shown);
      },
      { signal },
    );
  }
}

customElements.define("step-figure", StepFigure);
