import { beforeAll, expect, it } from "vitest";
import { startCrumb } from "../../../../../src/page/behavior/where/crumb.ts";
import { eventually } from "../../../eventually.ts";

const far = `<p style="height: ${2 * innerHeight}px"></p>`;

beforeAll(() => {
  document.body.innerHTML = `<header class="top"></header>
  <nav class="rail-contents" data-minutes="47"><a href="#locks" data-before="12"></a><a href="#dead" data-before="14"></a></nav>
  <main id="main"><h1>Databases</h1>${far}<h2 id="locks">Locking <a class="anchor" href="#locks">#</a></h2>${far}<h3 id="dead">Deadlocks and <code>40P01</code><a class="anchor">#</a></h3>${far}<h2 id="end">Sources</h2>${far}</main>`;
  startCrumb();
});

const crumb = () => document.querySelector<HTMLElement>(".crumb");
const said = () => [...(crumb()?.children ?? [])].map(({ textContent }) => textContent);
const read = (id: string) => {
  document.getElementById(id)?.scrollIntoView({ block: "start", behavior: "instant" });
};

it("is not there while the title of the page is", () => {
  expect(crumb()?.hidden).toBe(true);
});

it.each([
  ["locks", ["Databases", "Locking", "12 of 47 min"]],
  ["dead", ["Databases", "Locking", "Deadlocks and 40P01", "14 of 47 min"]],
  ["end", ["Databases", "Sources"]],
])("says skill, section, subsection and minutes, in whatever order they are read: %s", async (id, words) => {
  read(id);
  await eventually(() => {
    expect(crumb()?.hidden).toBe(false);
    expect(said()).toEqual(words);
  });
});

it("stays as it is while the section does, with the focus that it may have", async () => {
  read("dead");
  await eventually(() => {
    expect(crumb()?.hidden).toBe(false);
    expect(said()).toContain("Deadlocks and 40P01");
  });
  const link = crumb()?.querySelector<HTMLAnchorElement>("a:last-of-type");
  link?.focus({ preventScroll: true });
  for (let step = 0; step < 3; step++) {
    scrollBy({ top: 10, behavior: "instant" });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
  expect(document.activeElement).toBe(link);
});

it("leads to each of them, and goes when the title comes back", async () => {
  read("dead");
  await eventually(() => {
    expect([...(crumb()?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"))).toEqual(["#main", "#locks", "#dead"]);
  });
  scrollTo(0, 0);
  await eventually(() => {
    expect(crumb()?.hidden).toBe(true);
  });
});
