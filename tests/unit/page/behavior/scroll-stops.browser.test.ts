import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { eventually } from "../../eventually.ts";
import { startScrollStops } from "../../../../src/page/behavior/scroll-stops.ts";

const wide = "a long line ".repeat(100);
document.body.innerHTML = `
  <button type="button">first</button>
  <div class="sample"><header><b>Seats</b></header><pre id="short" tabindex="0"><code>a</code></pre><pre id="wide" tabindex="0"><code>${wide}</code></pre>
    <pre class="out" id="out" tabindex="0"><code>${wide}</code></pre></div>
  <div class="table-scroll" id="table" tabindex="0"><table><tr><td>a</td></tr></table></div>
  <style>pre { overflow: auto; width: 300px } .table-scroll { overflow-x: auto }</style>`;
const find = (id: string) => document.getElementById(id) as HTMLElement;
startScrollStops();

it("leaves a tab stop only to what scrolls, under the title that the listing shows", async () => {
  await eventually(() => {
    expect(find("short").hasAttribute("tabindex")).toBe(false);
  });
  expect(["short", "wide", "out", "table"].filter((id) => find(id).tabIndex === 0)).toEqual(["wide", "out"]);
  expect([find("wide").role, find("wide").ariaLabel]).toEqual(["group", "Seats"]);
  expect([find("out").role, find("out").ariaLabel]).toEqual(["group", "Output of “Seats”"]);
  expect([find("short").role, find("short").ariaLabel]).toEqual([null, null]);
});

it("gives a stop to what scrolls since its size has changed, without a key, and takes it from what does not any more", async () => {
  find("short").style.width = "2px";
  find("wide").style.width = "max-content";
  await eventually(() => {
    expect([find("short").tabIndex, find("wide").hasAttribute("tabindex")]).toEqual([0, false]);
  });
  expect([find("wide").role, find("wide").ariaLabel, find("wide").hasAttribute("tabindex")]).toEqual([null, null, false]);
});

it("looks again before the keyboard moves, since a text may have changed in a box of the same size", async () => {
  find("table").style.width = "300px";
  const cell = find("table").querySelector("td") as HTMLElement;
  const height = find("table").clientHeight;
  cell.textContent = "longlong".repeat(100);
  expect(find("table").clientHeight).toBe(height);
  find("out").focus();
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement?.id).toBe("table");
});

it("takes no stop from the box in which the reader is, so that the next key goes on from there", async () => {
  find("out").focus();
  find("out").style.width = "max-content";
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  expect(document.activeElement?.id).toBe("out");
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement?.id).toBe("table");
  find("table").style.width = "290px";
  await eventually(() => {
    expect(find("out").hasAttribute("tabindex")).toBe(false);
  });
});
