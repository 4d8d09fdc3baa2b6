import { afterEach, expect, it } from "vitest";
import { startLostAddress } from "../../../../src/page/behavior/lost-address.ts";

const home = location.href;

function lose(path: string): { input: HTMLInputElement; nearest: HTMLElement } {
  document.body.innerHTML = `<main><form data-lost><input /></form><p class="nearest" hidden></p>
    <a href="/skills/databases/">Databases</a> <a href="/skills/web-foundations/">Web foundations</a></main>`;
  history.replaceState(null, "", path);
  startLostAddress();
  return { input: document.querySelector("input") as HTMLInputElement, nearest: document.querySelector(".nearest") as HTMLElement };
}

afterEach(() => {
  history.replaceState(null, "", home);
  document.body.replaceChildren();
});

it("asks for the words of the address, and names the nearest page", () => {
  const { input, nearest } = lose("/skills/database_locking/index.html");
  expect(input.value).toBe("database locking");
  expect(nearest.textContent).toBe("Perhaps you look for Databases.");
  expect(nearest.hidden).toBe(false);
});

it("takes an address that is no text as it is written, and no more of a long one than anybody means", () => {
  expect(lose("/a%E0%A4%A/caf%C3%A9").input.value).toContain("caf");
  expect(lose(`/${"ab-".repeat(200)}`).input.value.length).toBeLessThanOrEqual(100);
});

it("names no page where none is near", () => {
  expect(lose("/zzz").nearest.hidden).toBe(true);
});
