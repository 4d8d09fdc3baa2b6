import { afterEach, expect, it } from "vitest";
import { sayMissing } from "../../../../src/run/sample/missing.ts";

afterEach(() => {
  document.body.replaceChildren();
});

it("takes the place of buttons that would never wake, and leads somewhere", () => {
  document.body.innerHTML = `<run-thing data-file="/samples/a.js.txt"><button data-edit disabled>Edit</button><button data-run disabled>Run</button>
    <button data-copy>Copy</button><pre>1</pre></run-thing>`;
  const sample = document.body.firstElementChild as HTMLElement;
  sayMissing(sample);
  expect([...sample.querySelectorAll("button")].map((button) => button.hidden)).toEqual([true, true, false]);
  expect(sample.querySelector("p")?.textContent).toBe("Run and Edit could not be loaded. Load the page again, or take the whole file home.");
  expect([...sample.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([location.pathname, "/samples/a.js.txt"]);
});

it("names no file where the listing stands whole on the page", () => {
  document.body.innerHTML = "<run-thing><button data-run disabled>Run</button></run-thing>";
  sayMissing(document.body.firstElementChild as HTMLElement);
  expect(document.querySelector("p")?.textContent).toBe("Run and Edit could not be loaded. Load the page again.");
});
