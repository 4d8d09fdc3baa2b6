import { expect, it } from "vitest";
import { startPrintOpening } from "../../../../src/page/behavior/print-opening.ts";

const isOpen = () => [...document.querySelectorAll("details")].map(({ open }) => open);

it("opens all for the printer, and closes again what was closed", () => {
  document.body.innerHTML = "<details open><p>One</p></details><details><p>Two</p></details>";
  startPrintOpening();
  dispatchEvent(new Event("beforeprint"));
  expect(isOpen()).toEqual([true, true]);
  dispatchEvent(new Event("afterprint"));
  expect(isOpen()).toEqual([true, false]);
});
