/** A figure that answers, in the page: its controls make the next state, which is drawn and said. */
import { afterEach, expect, it } from "vitest";
import "../../../src/figure/play-figure.ts";
import { eventually } from "../eventually.ts";

afterEach(() => {
  document.body.replaceChildren();
});

async function start(name: string): Promise<HTMLElement> {
  document.body.innerHTML = `<play-figure data-play="${name}"></play-figure>`;
  const figure = document.querySelector("play-figure") as HTMLElement;
  await eventually(() => {
    expect(figure.dataset["started"]).toBe("");
  });
  return figure;
}

const said = (figure: HTMLElement) => figure.querySelector("[role=status]")?.textContent ?? "";
const button = (figure: HTMLElement, text: string) =>
  [...figure.querySelectorAll("button")].find(({ textContent }) => textContent === text) as HTMLButtonElement;
const texts = (figure: HTMLElement) => [...figure.querySelectorAll(".wide text")].map(({ textContent }) => textContent);

it("takes what is typed, by Enter as by its button, and says what it cannot take", async () => {
  const figure = await start("hash-table");
  const input = figure.querySelector("input") as HTMLInputElement;
  input.value = "B2";
  figure.querySelector("form")?.requestSubmit();
  expect(said(figure)).toContain("“B2” has the hash code 2096");
  expect(texts(figure)).toContain("B2");
  expect(input.value).toBe("");
  figure.querySelector("form")?.requestSubmit();
  expect(figure.querySelector("[role=alert]")?.textContent).toContain("Nothing was typed");
  expect(input.getAttribute("aria-invalid")).toBe("true");
  expect(said(figure)).toContain("“B2”");
  input.value = "<b>x</b>";
  figure.querySelector("form")?.requestSubmit();
  expect(figure.querySelector("b")).toBeNull();
  expect(figure.querySelector("[role=alert]")?.textContent).toBe("");
  expect(said(figure)).toContain("“<b>x</b>”");
});

it("follows sliders and choices, and says a number with its unit", async () => {
  const figure = await start("lru-cache");
  const slider = figure.querySelector("input[type=range]") as HTMLInputElement;
  expect(slider.getAttribute("aria-valuetext")).toBe("2 maps");
  slider.value = "3";
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  expect(said(figure)).toContain("Capacity 3");
  expect(figure.querySelector(".slide b")?.textContent).toBe("3 maps");
  const sorting = await start("sorting");
  const [, merge] = sorting.querySelectorAll<HTMLInputElement>("input[type=radio]");
  merge?.click();
  expect(said(sorting)).toMatch(/^Merge sort, step 0 of 6/);
});

it("keeps the focus on a button that has nothing to do, and does nothing by it", async () => {
  const figure = await start("isolation");
  const ana = button(figure, "Ana: read");
  for (let press = 0; press < 3; press++) ana.click();
  expect(ana.textContent).toBe("Ana: done");
  expect(ana.getAttribute("aria-disabled")).toBe("true");
  const before = said(figure);
  ana.focus();
  ana.click();
  expect(said(figure)).toBe(before);
  expect(document.activeElement).toBe(ana);
  button(figure, "From the start").click();
  expect(ana.textContent).toBe("Ana: read");
});

it("gives each group of choices in the page a name of its own", async () => {
  const figure = await start("load-balancer");
  document.body.append(Object.assign(document.createElement("div"), { innerHTML: '<play-figure data-play="load-balancer"></play-figure>' }));
  await eventually(() => {
    expect(document.querySelectorAll("play-figure[data-started]")).toHaveLength(2);
  });
  const names = [...document.querySelectorAll("fieldset")].map((group) => group.querySelector("input")?.name);
  expect(new Set(names).size).toBe(4);
  expect(figure.querySelectorAll(":checked")).toHaveLength(2);
});

it("begins anew after it was moved, and leaves one alone that it does not know", async () => {
  const figure = await start("jitter");
  const other = document.createElement("p");
  document.body.append(other, figure);
  await eventually(() => {
    expect(figure.querySelectorAll(".desk")).toHaveLength(1);
  });
  document.body.innerHTML = '<play-figure data-play="absent"><p>kept</p></play-figure>';
  await new Promise((done) => setTimeout(done, 50));
  expect(document.body.textContent).toBe("kept");
});
