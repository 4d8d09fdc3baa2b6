import { afterEach, beforeEach, expect, it } from "vitest";
import { layOut } from "../../../../src/page/behavior/laying-out.ts";
import "../../../../src/page/styles/prose.css";

const root = document.documentElement;
const parts = () => [...document.querySelectorAll<HTMLElement>(".prose > *")];
const isSkipped = (part: Element) => getComputedStyle(part).contentVisibility === "auto";

beforeEach(() => {
  document.body.innerHTML = `<div class="prose">${`<p>A paragraph</p>`.repeat(30)}</div>`;
});

afterEach(() => {
  delete root.dataset["unlaid"];
});

it("lays out all that the browser may skip, and leaves no trace of it", async () => {
  root.dataset["unlaid"] = "";
  expect(parts().every(isSkipped)).toBe(true);
  await layOut();
  expect(parts().some(isSkipped)).toBe(false);
  expect(root.dataset["unlaid"]).toBeUndefined();
  expect(parts().some((part) => part.hasAttribute("data-laid"))).toBe(false);
});

it("lays out the rest at once for who follows a link into the page", async () => {
  root.dataset["unlaid"] = "";
  document.body.insertAdjacentHTML("afterbegin", '<a href="#below"><b>Below</b></a>');
  const done = layOut();
  document.querySelector("b")?.click();
  expect(parts().some(isSkipped)).toBe(false);
  await done;
  expect(parts().some((part) => part.hasAttribute("data-laid"))).toBe(false);
  location.hash = "";
});

it("leaves a page alone that was laid out at once", async () => {
  expect(parts().some(isSkipped)).toBe(false);
  const before = document.body.innerHTML;
  await layOut();
  expect(document.body.innerHTML).toBe(before);
});
