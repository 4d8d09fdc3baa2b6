import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
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

it("leaves a tab stop only to what scrolls, under the title that the listing shows", () => {
  expect(["short", "wide", "out", "table"].filter((id) => find(id).tabIndex === 0)).toEqual(["wide", "out"]);
  expect([find("wide").role, find("wide").ariaLabel]).toEqual(["group", "Seats"]);
  expect([find("out").role, find("out").ariaLabel]).toEqual(["group", "Output of “Seats”"]);
  expect([find("short").role, find("short").ariaLabel]).toEqual([null, null]);
});

it("looks again before the keyboard moves", async () => {
  find("short").style.width = "2px";
  find("wide").style.width = "max-content";
  document.querySelector("button")?.focus();
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement?.id).toBe("short");
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement?.id).toBe("out");
  expect([find("wide").role, find("wide").ariaLabel, find("wide").hasAttribute("tabindex")]).toEqual([null, null, false]);
});
