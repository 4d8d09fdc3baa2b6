import { afterEach, expect, it } from "vitest";
import "../../../src/page/styles/controls.css";
import "../../../src/figure/drawing.css";
import "../../../src/figure/figure.css";
import "../../../src/figure/step-figure.ts";
import { draw, steps, still } from "../../../src/figure/databases/deadlock.ts";
import { layOut } from "../../../src/figure/lay-out.ts";
import { writeScenes } from "../../../src/figure/write.ts";
import { eventually } from "../eventually.ts";

const last = steps.length - 1;

// As a utility of the page has it.
const hidden = new CSSStyleSheet();
hidden.replaceSync(".sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; }");
document.adoptedStyleSheets = [hidden];

afterEach(() => {
  document.body.replaceChildren();
});

/** What `Figure.astro` makes of a figure, with its still drawing. */
function place(name = "databases/deadlock"): HTMLElement {
  const items = steps.map((step, index) => `<li${index === still ? " data-now" : ""}>${step.replaceAll("<", "&lt;")}</li>`).join("");
  const picture = writeScenes(() => draw(still));
  document.body.innerHTML = `<figure class="figure"><step-figure data-figure="${name}"><div class="drawn">${picture}</div><ol class="steps">${items}</ol></step-figure><p>after</p></figure>`;
  return document.querySelector("step-figure") as HTMLElement;
}

async function start(): Promise<HTMLElement> {
  const figure = place();
  await eventually(() => {
    expect(figure.querySelector(".stepper")).not.toBeNull();
  });
  return figure;
}

const buttons = (figure: HTMLElement) => [...figure.querySelectorAll("button")] as [HTMLButtonElement, HTMLButtonElement];
const slider = (figure: HTMLElement) => figure.querySelector("input") as HTMLInputElement;
const said = (figure: HTMLElement) => figure.querySelector("[role=status]")?.textContent;
const seen = (figure: HTMLElement) =>
  [...figure.querySelectorAll<HTMLElement>(".steps > li")]
    .filter((item) => item.checkVisibility({ visibilityProperty: true }))
    .map(({ textContent }) => textContent);
const press = (figure: HTMLElement, key: string, modifiers: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers });
  figure.querySelector(".stepper button")?.dispatchEvent(event);
  return event.defaultPrevented;
};
const texts = (holder: ParentNode | null) => [...(holder?.querySelectorAll(".wide text") ?? [])].map(({ textContent }) => textContent);
const drawing = (step: number) => layOut(draw(step), false).marks.flatMap(({ text }) => (text === undefined ? [] : [text]));

it("begins with its telling step, its text in place of the list", async () => {
  const figure = await start();
  expect(seen(figure)).toEqual([steps[still]]);
  expect(said(figure)).toBe(`Step ${still + 1} of ${steps.length}`);
  expect(texts(figure)).toEqual(drawing(still));
  expect(buttons(figure)[1].textContent).toBe("Step through");
});

it("goes through from the beginning by its buttons, and begins again after the last step", async () => {
  const figure = await start();
  const [back, next] = buttons(figure);
  next.click();
  expect(said(figure)).toBe(`Step 1 of ${steps.length}: ${steps[0]}`);
  expect(texts(figure)).toEqual(drawing(0));
  expect(back.disabled).toBe(true);
  next.click();
  expect(said(figure)).toContain("Step 2 of");
  expect(seen(figure)).toEqual([steps[1]]);
  expect(texts(figure)).toEqual(drawing(1));
  back.click();
  expect(said(figure)).toContain("Step 1 of");
  for (let step = 0; step < last; step++) next.click();
  expect(said(figure)).toContain(`Step ${steps.length} of`);
  expect(next.textContent).toBe("Start again");
  next.click();
  expect(said(figure)).toContain("Step 1 of");
  expect(next.textContent).toBe("Next step");
});

it("follows its slider, which says the step", async () => {
  const figure = await start();
  slider(figure).value = "2";
  slider(figure).dispatchEvent(new Event("input", { bubbles: true }));
  expect(texts(figure)).toEqual(drawing(1));
  expect(slider(figure).getAttribute("aria-valuetext")).toBe(`Step 2 of ${steps.length}`);
  buttons(figure)[1].click();
  expect(slider(figure).value).toBe("3");
});

it("goes by arrow keys and stays at either end, and leaves other keys alone", async () => {
  const figure = await start();
  for (let step = 0; step < last + 3; step++) expect(press(figure, "ArrowLeft")).toBe(true);
  expect(said(figure)).toContain("Step 1 of");
  for (let step = 0; step < last + 3; step++) press(figure, "ArrowRight");
  expect(said(figure)).toContain(`Step ${steps.length} of`);
  press(figure, "ArrowLeft");
  expect(said(figure)).toContain(`Step ${last} of`);
  expect(press(figure, "Tab")).toBe(false);
  for (const modifier of ["altKey", "ctrlKey", "metaKey", "shiftKey"]) expect(press(figure, "ArrowLeft", { [modifier]: true }), modifier).toBe(false);
  expect(said(figure)).toContain(`Step ${last} of`);
});

it("moves nothing, neither when it starts nor from step to step", async () => {
  const placed = place();
  const heights = () => {
    const after = document.querySelector("figure > p") as HTMLElement;
    return [after.getBoundingClientRect().top, ...[...document.querySelectorAll(".stepper > *")].map((part) => part.getBoundingClientRect().top)];
  };
  for (const width of ["280px", "600px"]) {
    const figure = document.querySelector("figure") as HTMLElement;
    figure.style.width = width;
    const before = heights()[0];
    await eventually(() => {
      expect(placed.querySelector(".stepper")).not.toBeNull();
    });
    const [, next] = buttons(placed);
    const found = new Set<string>();
    for (let step = 0; step <= last; step++) {
      next.click();
      found.add(heights().join());
    }
    expect([...found].join(" | ")).not.toContain("|");
    expect(heights()[0]).toBe(before);
  }
});

it("works on after it was moved, with one set of buttons", async () => {
  const figure = await start();
  document.body.append(document.createElement("p"), figure);
  expect(figure.querySelector(".stepper")).toBeNull();
  await eventually(() => {
    expect(figure.querySelectorAll(".stepper")).toHaveLength(1);
  });
  buttons(figure)[1].click();
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

it("lists all steps of a figure that it does not know", async () => {
  const figure = place("databases/absent");
  await eventually(() => {
    expect(seen(figure)).toEqual(steps);
  });
  expect(texts(figure)).toEqual(drawing(still));
  expect(figure.querySelector(".stepper")).toBeNull();
});

it("shows the printer what stands there without a script, and the reader the step again", async () => {
  const figure = await start();
  const [, next] = buttons(figure);
  next.click();
  next.click();
  dispatchEvent(new Event("beforeprint"));
  expect(texts(figure)).toEqual(drawing(still));
  dispatchEvent(new Event("afterprint"));
  expect(texts(figure)).toEqual(drawing(1));
});
