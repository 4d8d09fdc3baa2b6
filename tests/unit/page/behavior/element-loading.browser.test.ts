import { expect, it, vi } from "vitest";
import { startElementLoading } from "../../../../src/page/behavior/element-loading.ts";
import { eventually } from "../../eventually.ts";

/** Two frames: what an observer has to say was said. */
const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

it("loads the module of an element that is near, and of another when the reader comes near it", async () => {
  const work = (_element: HTMLElement) => Promise.resolve();
  const modules = { "near-one": vi.fn(work), "far-one": vi.fn(work), "absent-one": vi.fn(work) };
  document.body.innerHTML = `<near-one>a</near-one><div style="height: ${innerHeight + 2000}px"></div><far-one>b</far-one><far-one>c</far-one>`;
  startElementLoading(modules);
  await eventually(() => {
    expect(modules["near-one"]).toHaveBeenCalledOnce();
  });
  await frames();
  expect(modules["far-one"]).not.toHaveBeenCalled();
  // Tests run in a frame, where an observer's margin counts for nothing: what is near is what is seen.
  document.querySelector("far-one")?.scrollIntoView();
  await eventually(() => {
    expect(modules["far-one"]).toHaveBeenCalled();
  });
  await frames();
  const calls = modules["far-one"].mock.calls.length;
  scrollTo(0, 0);
  await frames();
  document.querySelector("far-one")?.scrollIntoView();
  await frames();
  expect(modules["far-one"]).toHaveBeenCalledTimes(calls);
  expect(modules["absent-one"]).not.toHaveBeenCalled();
});

it("does the work with each element by itself, also when it is shown later", async () => {
  const work = vi.fn((_element: HTMLElement) => Promise.resolve());
  document.body.innerHTML = `<p data-late="a">a</p><div hidden><p data-late="b">b</p></div>`;
  startElementLoading({ "[data-late]": work });
  const seen = () => work.mock.calls.map(([element]) => element.dataset["late"]);
  await eventually(() => {
    expect(seen()).toEqual(["a"]);
  });
  await frames();
  expect(seen()).toEqual(["a"]);
  document.querySelector("div")?.removeAttribute("hidden");
  await eventually(() => {
    expect(seen()).toEqual(["a", "b"]);
  });
});
