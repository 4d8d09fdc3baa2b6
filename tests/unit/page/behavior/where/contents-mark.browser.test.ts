import { expect, it } from "vitest";
import { startContentsMark } from "../../../../../src/page/behavior/where/contents-mark.ts";
import { eventually } from "../../../eventually.ts";

const IDS = ["one", "two", "three", "four"];

document.body.innerHTML = `
  <nav class="rail-contents" style="position: fixed; height: 2rem; overflow: auto">${IDS.map((id) => `<a href="#${id}" style="display: block">${id}</a>`).join("")}</nav>
  <p style="height: ${innerHeight}px"></p>
  ${IDS.map((id) => `<h2 id="${id}">${id}</h2><p style="height: ${2 * innerHeight}px"></p>`).join("")}`;

startContentsMark();

const marked = () => [...document.querySelectorAll<HTMLAnchorElement>('[aria-current="location"]')].map(({ hash }) => hash);
const read = (id: string) => document.getElementById(id)?.scrollIntoView({ block: "start", behavior: "instant" });

it("follows the reader down and up, one mark at a time, and none before the first section", async () => {
  for (const id of ["one", "three", "four", "two"]) {
    read(id);
    await eventually(() => {
      expect(marked()).toEqual([`#${id}`]);
    });
  }
  scrollTo(0, 0);
  await eventually(() => {
    expect(marked()).toEqual([]);
  });
});

it("keeps the mark on the screen where the list itself scrolls", async () => {
  read("four");
  await eventually(() => {
    expect(marked()).toEqual(["#four"]);
  });
  const list = document.querySelector("nav")?.getBoundingClientRect();
  const link = document.querySelector("[aria-current]")?.getBoundingClientRect();
  expect(link?.bottom).toBeLessThanOrEqual((list?.bottom ?? 0) + 1);
});

it("holds to a section until the next heading is where a jump puts it", async () => {
  document.documentElement.style.scrollPaddingTop = "80px";
  read("two");
  await eventually(() => {
    expect(marked()).toEqual(["#two"]);
  });
  const top = document.getElementById("three")?.getBoundingClientRect().top ?? 0;
  scrollBy({ top: top - 90, behavior: "instant" });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  expect(marked()).toEqual(["#two"]);
  scrollBy({ top: 10, behavior: "instant" });
  await eventually(() => {
    expect(marked()).toEqual(["#three"]);
  });
});

it("marks at the end of the page what the address names, of the sections that cannot come up to the top", async () => {
  document.getElementById("four")?.nextElementSibling?.remove();
  document.getElementById("three")?.nextElementSibling?.remove();
  for (const id of ["four", "three"]) {
    location.hash = id;
    await eventually(() => {
      expect(marked()).toEqual([`#${id}`]);
    });
  }
  history.replaceState(null, "", location.pathname + location.search);
  scrollTo(0, 0);
  scrollTo(0, document.documentElement.scrollHeight);
  await eventually(() => {
    expect(marked()).toEqual(["#four"]);
  });
});
