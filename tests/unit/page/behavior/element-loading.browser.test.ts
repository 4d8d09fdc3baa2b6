import { expect, it, vi } from "vitest";
import { startElementLoading } from "../../../../src/page/behavior/element-loading.ts";
import { eventually } from "../../eventually.ts";

/** Two frames: what an observer has to say was said. */
const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

it("loads the module of an element that is near, and of another when the reader comes near it", async () => {
  const modules = { "near-one": vi.fn(() => Promise.resolve()), "far-one": vi.fn(() => Promise.resolve()), "absent-one": vi.fn(() => Promise.resolve()) };
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
