/** The controls of a figure that answers, built of the browser's own: they work by keyboard, by touch and for who listens. */
import { make, makeButton } from "../../../site/nodes.ts";
import type { ButtonControl, ChoiceControl, Control, SliderControl, TextControl } from "./play.ts";

/** A control in the page, and how it follows a new state. */
export interface Made {
  element: HTMLElement;
  update: (state: unknown) => void;
}

/** The state now. */
type Ask = () => unknown;
/** Take the next state, or say what is wrong with it; whether it was taken. */
type Go = (next: unknown) => boolean;

/** Names of groups of radio buttons, which must differ in the whole page. */
let groups = 0;

/** A control of a play. */
export function makeControl(control: Control<unknown>, ask: Ask, go: Go): Made {
  switch (control.kind) {
    case "button":
      return makePress(control, ask, go);
    case "slider":
      return makeSlider(control, ask, go);
    case "choice":
      return makeChoice(control, ask, go);
    case "text":
      return makeField(control, ask, go);
  }
}

function makePress({ label, press, isOff, isQuiet }: ButtonControl<unknown>, ask: Ask, go: Go): Made {
  const element = makeButton("", isQuiet === true ? "btn quiet" : "btn", () => {
    // It keeps the focus when there is nothing to press any more.
    if (element.getAttribute("aria-disabled") !== "true") go(press(ask()));
  });
  const update = (state: unknown) => {
    element.textContent = typeof label === "string" ? label : label(state);
    element.setAttribute("aria-disabled", isOff?.(state) === true ? "true" : "false");
  };
  return { element, update };
}

function makeSlider({ label, min, max, step = 1, value, set, show = String }: SliderControl<unknown>, ask: Ask, go: Go): Made {
  const input = make("input", { type: "range", min: String(min), step: String(step), autocomplete: "off" });
  // What the slider itself tells who listens.
  const told = make("b", { "aria-hidden": "true" });
  input.addEventListener("input", () => {
    go(set(ask(), Number(input.value)));
  });
  const update = (state: unknown) => {
    const now = value(state);
    input.max = String(typeof max === "number" ? max : max(state));
    input.value = String(now);
    input.setAttribute("aria-valuetext", show(now));
    told.textContent = show(now);
  };
  return { element: make("label", { class: "slide" }, make("span", {}, label), input, told), update };
}

function makeChoice({ label, options, isMany = false, value, set }: ChoiceControl<unknown>, ask: Ask, go: Go): Made {
  const name = `play-${groups++}`;
  const inputs = options.map((option) => make("input", { type: isMany ? "checkbox" : "radio", name, value: option, autocomplete: "off" }));
  for (const input of inputs)
    input.addEventListener("change", () => {
      go(
        set(
          ask(),
          inputs.filter(({ checked }) => checked).map(({ value: chosen }) => chosen),
        ),
      );
    });
  const update = (state: unknown) => {
    const chosen = value(state);
    for (const input of inputs) input.checked = chosen.includes(input.value);
  };
  const labels = inputs.map((input) => make("label", {}, input, input.value));
  return { element: make("fieldset", { class: "choose" }, make("legend", {}, label), make("div", {}, ...labels)), update };
}

function makeField({ label, send, start, isNumber = false, isEmptied = false, enter }: TextControl<unknown>, ask: Ask, go: Go): Made {
  const input = make("input", { type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false", inputmode: isNumber ? "numeric" : undefined });
  input.value = start;
  const form = make("form", { class: "type" }, make("label", {}, make("span", {}, label), input), make("button", { class: "btn" }, send));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const isTaken = go(enter(ask(), input.value));
    input.setAttribute("aria-invalid", String(!isTaken));
    if (isTaken && isEmptied) input.value = "";
  });
  return { element: form, update: () => undefined };
}
