import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startUnfolding } from "../../../../src/page/behavior/unfolding.ts";
import "../../../../src/listing/fold/fold.css";

const text = Array.from({ length: 40 }, (_, index) => `line ${index}`).join("\n");
const pre = () => document.querySelector("pre") as HTMLElement;
const button = () => document.querySelector("button") as HTMLButtonElement;
/** The line at the top of the box. */
const first = () => Math.round((pre().getBoundingClientRect().top - (pre().firstElementChild as Element).getBoundingClientRect().top) / line()) + 0;
/** Height of a line, in CSS pixels. */
const line = () => parseFloat(getComputedStyle(pre()).lineHeight);

beforeEach(() => {
  document.documentElement.dataset["language"] = "python";
  document.body.innerHTML = `<style>pre { font: 16px/1.6 monospace; }</style><div class="sample" data-long data-from="10"><pre style="padding: 0"><code>${text}</code></pre>
    <button data-unfold class="unfold" aria-expanded="false">Show all 40 lines</button></div>`;
});
afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset["language"];
});

describe("a long listing", () => {
  it("shows eighteen lines from its telling one, all of them after a press, and fewer after another", () => {
    startUnfolding();
    const folded = pre().clientHeight;
    expect(folded).toBeLessThan(20 * line());
    expect(first()).toBe(10);
    button().click();
    expect(pre().clientHeight).toBeGreaterThanOrEqual(Math.floor(40 * line()));
    expect(first()).toBe(0);
    expect(button().getAttribute("aria-expanded")).toBe("true");
    expect(button().innerText).toBe("Show fewer lines");
    button().click();
    expect(pre().clientHeight).toBe(folded);
    expect(button().innerText).toBe("Show all 40 lines");
  });

  it("shows all where no script has run", () => {
    delete document.documentElement.dataset["language"];
    expect(pre().clientHeight).toBeGreaterThanOrEqual(Math.floor(40 * line()));
  });
});
