/** A picture becomes another one by moving what is the same thing. */
import { afterEach, expect, it } from "vitest";
import { layOut } from "../../../src/figure/lay-out.ts";
import { drawInto, pairUp, startPictures } from "../../../src/figure/patch.ts";
import { arrow, box, label, scene } from "../../../src/figure/scene.ts";
import { writeScenes } from "../../../src/figure/write.ts";

const one = () => scene(300, 80, box(0, 0, 90, 30, "Ana"), arrow(0, 40, 90, 40), label(10, 60, "asks"));
const two = () => scene(300, 80, box(0, 0, 90, 30, "Ben"), box(200, 0, 90, 30, "Ana", "on"), arrow(0, 40, 90, 40), arrow(0, 70, 90, 70, "bad", "writes"));

afterEach(() => {
  document.body.replaceChildren();
});

function start(): HTMLElement {
  const holder = document.createElement("div");
  holder.innerHTML = writeScenes(one);
  document.body.append(holder);
  return holder;
}

it("moves the box of the same name, keeps what stays, and draws what is new", () => {
  const holder = start();
  const svg = holder.querySelector(".wide") as SVGElement;
  const [ana] = svg.querySelectorAll("rect");
  const [line] = svg.querySelectorAll("path");
  drawInto(holder, two, one);
  const rects = [...svg.querySelectorAll("rect")];
  expect(rects).toHaveLength(2);
  expect(rects[1]).toBe(ana);
  expect(ana?.getAttribute("x")).toBe("200");
  expect(ana?.getAttribute("class")).toBe("f-on");
  expect(svg.querySelectorAll("path")[0]).toBe(line);
  expect([...svg.querySelectorAll("[data-new]")].map(({ localName }) => localName)).toEqual(["rect", "text", "path", "path", "text"]);
  expect([...svg.querySelectorAll("text")].map(({ textContent }) => textContent)).toEqual(["Ben", "Ana", "writes"]);
});

it("comes back to what the build wrote, in both sizes", () => {
  const holder = start();
  drawInto(holder, two, one);
  drawInto(holder, one);
  const fresh = document.createElement("div");
  startPictures(fresh, one);
  for (const size of ["wide", "narrow"]) {
    const texts = (place: Element) =>
      [...place.querySelectorAll(`.${size} *`)].map((node) => [
        node.localName,
        node.getAttribute("class"),
        node.textContent,
        node.getAttribute("transform") ?? node.getAttribute("d"),
      ]);
    expect(texts(holder)).toEqual(texts(start()));
    expect(texts(fresh)).toEqual(texts(holder));
  }
});

it("pairs in order, the likest first", () => {
  const pairs = pairUp(layOut(one(), false).marks, layOut(two(), false).marks);
  expect([...pairs]).toEqual([
    [2, 0],
    [3, 1],
    [4, 2],
    [5, 3],
  ]);
});
