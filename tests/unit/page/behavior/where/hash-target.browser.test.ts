import { afterEach, beforeEach, expect, it } from "vitest";
import { startHashTarget } from "../../../../../src/page/behavior/where/hash-target.ts";
import "../../../../../src/practice/filter/level-choice.css";
import { eventually } from "../../../eventually.ts";

const question = (id: string, level: string) => `<details class="ask" id="${id}" data-level="${level}"><summary>${id}</summary><p>Answer</p></details>`;
const radio = (value: string) => document.querySelector(`[value="${value}"]`) as HTMLInputElement;
const opened = () => [...document.querySelectorAll("details[open]")].map(({ id }) => id);

startHashTarget();

beforeEach(() => {
  document.body.innerHTML = `
    <fieldset class="level-choice">${["all", "junior", "mid"].map((value) => `<label><input type="radio" name="level" value="${value}" />${value}</label>`).join("")}</fieldset>
    <h2 id="heading">A heading</h2>
    <p style="height: 3000px"></p>
    <section class="topic">${question("cache", "junior")}${question("lock", "mid")}</section>`;
  radio("all").checked = true;
});

afterEach(() => {
  history.replaceState(null, "", location.pathname + location.search);
});

it("opens the question of the address at the start, and no other", () => {
  history.replaceState(null, "", "#lock");
  startHashTarget();
  expect(opened()).toEqual(["lock"]);
});

it("opens the question that a link on the page leads to", async () => {
  location.hash = "#cache";
  await eventually(() => {
    expect(opened()).toEqual(["cache"]);
  });
});

it("shows all levels again when the question is of one that is hidden", async () => {
  radio("junior").click();
  const lock = document.getElementById("lock") as HTMLElement;
  expect(lock.checkVisibility()).toBe(false);
  location.hash = "#lock";
  await eventually(() => {
    expect(opened()).toEqual(["lock"]);
  });
  expect(radio("all").checked).toBe(true);
  expect(lock.checkVisibility()).toBe(true);
  expect(lock.getBoundingClientRect().top).toBeLessThan(innerHeight);
});

it("keeps the level when the question is of it", async () => {
  radio("mid").click();
  location.hash = "#lock";
  await eventually(() => {
    expect(opened()).toEqual(["lock"]);
  });
  expect(radio("mid").checked).toBe(true);
});

it("leaves a heading alone, and an address that names nothing", async () => {
  for (const hash of ["#heading", "#nothing"]) {
    const changed = new Promise((done) => {
      addEventListener("hashchange", done, { once: true });
    });
    location.hash = hash;
    await changed;
  }
  expect(opened()).toEqual([]);
});

it("shows a question that other choices have hidden, and what it stands in", () => {
  const target = document.querySelector<HTMLElement>("details");
  if (!target?.parentElement) throw new Error("The page has no question.");
  const group = document.createElement("section");
  target.before(group);
  group.append(target);
  group.hidden = true;
  target.hidden = true;
  location.hash = `#${target.id}`;
  startHashTarget();
  expect(target.checkVisibility()).toBe(true);
});
