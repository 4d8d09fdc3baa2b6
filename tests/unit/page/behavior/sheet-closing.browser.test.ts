import { beforeEach, expect, it } from "vitest";
import { startSheetClosing } from "../../../../src/page/behavior/sheet-closing.ts";

startSheetClosing();

beforeEach(() => {
  document.body.innerHTML = `<nav class="rail" popover><p>On this page</p><a href="#part"><b>A part</b></a></nav><h2 id="part">A part</h2>`;
  sheet().showPopover();
});

const sheet = () => document.querySelector("nav") as HTMLElement;
const isOpen = () => sheet().matches(":popover-open");

it("closes the sheet when one of its links is followed", () => {
  document.querySelector<HTMLElement>("nav b")?.click();
  expect(isOpen()).toBe(false);
});

it("leaves it open for a click on anything else in it", () => {
  document.querySelector<HTMLElement>("nav p")?.click();
  expect(isOpen()).toBe(true);
});

it("follows the link in a browser that knows no sheets", () => {
  const known = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "hidePopover") as PropertyDescriptor;
  Reflect.deleteProperty(HTMLElement.prototype, "hidePopover");
  try {
    document.querySelector<HTMLElement>("nav b")?.click();
    expect(location.hash).toBe("#part");
  } finally {
    Object.defineProperty(HTMLElement.prototype, "hidePopover", known);
  }
});

it("follows the link also where the rail is no sheet", () => {
  sheet().hidePopover();
  document.querySelector<HTMLElement>("nav b")?.click();
  expect(location.hash).toBe("#part");
});
