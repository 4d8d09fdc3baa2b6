/**
 * `<play-figure data-play="name">`: a figure that answers to the reader. It stands in a disclosure and is loaded when that is opened.
 * Its module in `play/views` says what can be done; here are the controls, the picture, and the sentence that says each state.
 */
import { make } from "../site/nodes.ts";
import { makeControl } from "./play/desk/controls.ts";
import { drawInto, startPictures } from "./patch.ts";
import { type Play, Refusal } from "./play/desk/play.ts";

const plays = import.meta.glob<{ play: Play<unknown> }>("/src/figure/play/views/*.ts");

export class PlayFigure extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const load = plays[`/src/figure/play/views/${this.dataset["play"] ?? ""}.ts`];
    load?.().then(
      ({ play }) => {
        if (!signal.aborted) this.#start(play);
      },
      () => {
        if (!signal.aborted) this.replaceChildren(make("p", { role: "status" }, "This part could not be loaded. Reload the page to try again."));
      },
    );
  }

  /** What was built goes, so that a figure which is moved begins anew. */
  disconnectedCallback(): void {
    this.#abort.abort();
    this.replaceChildren();
    delete this.dataset["started"];
  }

  #start(play: Play<unknown>): void {
    let state = play.start;
    const drawn = make("div", { class: "drawn" });
    const said = make("p", { role: "status", class: "said" });
    const refused = make("p", { role: "alert", class: "refused" });
    const draw = (of: unknown) => (isNarrow: boolean) => play.draw(of, isNarrow);
    const show = () => {
      said.textContent = play.say(state);
      for (const { update } of controls) update(state);
    };
    const go = (next: unknown) => {
      refused.textContent = next instanceof Refusal ? next.why : "";
      if (next instanceof Refusal) return false;
      state = next;
      drawInto(drawn, draw(state));
      show();
      return true;
    };
    const controls = play.controls.map((control) => makeControl(control, () => state, go));
    startPictures(drawn, draw(state));
    this.replaceChildren(drawn, said, make("div", { class: "desk" }, ...controls.map(({ element }) => element)), refused);
    this.dataset["started"] = "";
    show();
  }
}

customElements.define("play-figure", PlayFigure);
