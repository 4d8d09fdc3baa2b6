import { afterEach, expect, it } from "vitest";
import "../../../src/figure/figure.css";
import "../../../src/figure/step-figure.ts";
import { draw, steps, still } from "../../../src/figure/databases/deadlock.ts";
import { eventually } from "../eventually.ts";

const last = steps.length - 1;

afterEach(() => {
  document.body.replaceChildren();
});

/** What `Figure.astro` makes of a figure, with its still drawing. */
function place(name = "databases/deadlock"): HTMLElement {
  const items = steps.map((step) => `<li>${step.replaceAll("<", "&lt;")}</li>`).join("");
  document.body.innerHTML = `<step-figure data-figure="${name}"><div class="drawn"><b>still</b></div><ol class="steps">${items}</ol></step-figure>`;
  return document.querySelector("step-figure") as HTMLElement;
}

async function start(): Promise<HTMLElement> {
  const figure = place();
  await eventually(() => {
    expect(figure.querySelector(".stepper")).not.toBeNull();
  });
  return figure;
}

const isListed = (figure: HTMLElement) => figure.querySelector(".steps")?.checkVisibility();
const buttons = (figure: HTMLElement) => [...figure.querySelectorAll("button")] as [HTMLButtonElement, HTMLButtonElement];
const said = (figure: HTMLElement) => figure.querySelector("[role=status]")?.textContent;
const press = (figure: HTMLElement, key: string, modifiers: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers });
  figure.querySelector(".stepper")?.dispatchEvent(event);
  return event.defaultPrevented;
};
/** The texts of a drawing, which is compared as a tree: its source is text. */
const texts = (holder: ParentNode | null) => [...(holder?.querySelectorAll("text") ?? [])].map(({ textContent }) => textContent);
const drawing = (step: number) => texts(new DOMParser().parseFromString(draw(step), "text/html"));

it("shows the first step in place of the list", async () => {
  const figure = await start();
  expect(isListed(figure)).toBe(false);
  expect(said(figure)).toBe(`Step 1 of ${steps.length}: ${steps[0]}`);
  expect(texts(figure.querySelector(".drawn"))).toEqual(drawing(0));
  expect(figure.querySelector(".drawn svg")).toBeInstanceOf(SVGSVGElement);
  expect(buttons(figure)[0].disabled).toBe(true);
});

it("goes on and back by its buttons, and begins again after the last step", async () => {
  const figure = await start();
  const [back, next] = buttons(figure);
  next.click();
  expect(said(figure)).toContain(`Step 2 of`);
  expect(figure.querySelector(".drawn")?.innerHTML).toContain(new DOMParser().parseFromString(draw(1), "text/html").querySelector("svg")?.innerHTML);
  expect(back.disabled).toBe(false);
  back.click();
  expect(said(figure)).toContain("Step 1 of");
  for (let step = 0; step < last; step++) next.click();
  expect(said(figure)).toContain(`Step ${steps.length} of`);
  expect(next.textContent).toBe("Start again");
  next.click();
  expect(said(figure)).toContain("Step 1 of");
  expect(next.textContent).toBe("Next step");
});

it("goes by arrow keys and stays at either end, and leaves other keys alone", async () => {
  const figure = await start();
  expect(press(figure, "ArrowLeft")).toBe(true);
  expect(said(figure)).toContain("Step 1 of");
  for (let step = 0; step < last + 3; step++) press(figure, "ArrowRight");
  expect(said(figure)).toContain(`Step ${steps.length} of`);
  press(figure, "ArrowLeft");
  expect(said(figure)).toContain(`Step ${last} of`);
  expect(press(figure, "Tab")).toBe(false);
  for (const modifier of ["altKey", "ctrlKey", "metaKey", "shiftKey"]) expect(press(figure, "ArrowLeft", { [modifier]: true }), modifier).toBe(false);
  expect(said(figure)).toContain(`Step ${last} of`);
});

it("works on after it was moved, with one set of buttons", async () => {
  const figure = await start();
  document.body.append(document.createElement("p"), figure);
  expect(figure.querySelector(".stepper")).toBeNull();
  await eventually(() => {
    expect(figure.querySelectorAll(".stepper")).toHaveLength(1);
  });
  buttons(figure)[1].click();
  expect(said(figure)).toContain("Step 2 of");
});

it("leaves the list as it stood when it is taken out, also while its drawing is fetched", async () => {
  const figure = await start();
  figure.remove();
  expect(figure.dataset["started"]).toBeUndefined();
  const other = place();
  other.remove();
  await new Promise((done) => setTimeout(done, 100));
  expect(other.querySelector(".stepper")).toBeNull();
});

it("leaves a figure alone that it does not know", async () => {
  const figure = place("databases/absent");
  await new Promise((done) => setTimeout(done, 100));
  expect(figure.querySelector("b")?.textContent).toBe("still");
  expect(isListed(figure)).toBe(true);
});

it("shows the printer what stands there without a script, and the reader the step again", async () => {
  const figure = await start();
  buttons(figure)[1].click();
  dispatchEvent(new Event("beforeprint"));
  expect(texts(figure.querySelector(".drawn"))).toEqual(drawing(still));
  dispatchEvent(new Event("afterprint"));
  expect(texts(figure.querySelector(".drawn"))).toEqual(drawing(1));
});
