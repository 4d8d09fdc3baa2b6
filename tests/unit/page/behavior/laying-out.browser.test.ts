import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { layOut } from "../../../../src/page/behavior/laying-out.ts";
import "../../../../src/page/styles/prose.css";

const root = document.documentElement;
const parts = () => [...document.querySelectorAll<HTMLElement>(".prose > *")];
const isSkipped = (part: Element) => getComputedStyle(part).contentVisibility === "auto";

beforeEach(() => {
  document.body.innerHTML = `<div class="prose">${`<p>A paragraph</p>`.repeat(30)}</div>`;
});

afterEach(() => {
  delete root.dataset["unlaid"];
});

it("lays out all that the browser may skip, and leaves no trace of it", async () => {
  root.dataset["unlaid"] = "";
  expect(parts().every(isSkipped)).toBe(true);
  await layOut();
  expect(parts().some(isSkipped)).toBe(false);
  expect(root.dataset["unlaid"]).toBeUndefined();
  expect(parts().some((part) => part.hasAttribute("data-laid"))).toBe(false);
});

it("lays out the rest at once for who follows a link into the page", async () => {
  root.dataset["unlaid"] = "";
  document.body.insertAdjacentHTML("afterbegin", '<a href="#below"><b>Below</b></a>');
  const done = layOut();
  document.querySelector("b")?.click();
  expect(parts().some(isSkipped)).toBe(false);
  await done;
  expect(parts().some((part) => part.hasAttribute("data-laid"))).toBe(false);
  location.hash = "";
});

for (const key of ["Tab", "End"])
  it(`lays out the rest at once for who moves by the keyboard (${key}), also before the idle moments have come`, async () => {
    root.dataset["unlaid"] = "";
    let arrive = () => {};
    const done = layOut(
      new Promise<void>((resolve) => {
        arrive = resolve;
      }),
    );
    await userEvent.keyboard("a");
    expect(parts().every(isSkipped)).toBe(true);
    await userEvent.keyboard(`{${key}}`);
    expect(parts().some(isSkipped)).toBe(false);
    arrive();
    await done;
    expect(parts().some((part) => part.hasAttribute("data-laid"))).toBe(false);
  });

it("waits for what it is given, and begins also when that fails", async () => {
  root.dataset["unlaid"] = "";
  await layOut(Promise.reject(new Error("no faces")));
  expect(parts().some(isSkipped)).toBe(false);
});

it("fills an idle moment, and leaves the rest to the next ones when a group would not fit any more", async () => {
  root.dataset["unlaid"] = "";
  document.body.innerHTML = `<div class="prose">${`<p>A paragraph</p>`.repeat(80)}</div>`;
  // A moment of 20 ms, in which each group takes 5: after the third, 5 are left, which are not more than it took.
  const laid: number[] = [];
  vi.spyOn(window, "requestIdleCallback").mockImplementation((call) => {
    laid.push(document.querySelectorAll("[data-laid]").length);
    const left = [20, 15, 10, 5, 0];
    return setTimeout(() => {
      call({ didTimeout: false, timeRemaining: () => left.shift() ?? 0 });
    }) as unknown as number;
  });
  await layOut();
  vi.restoreAllMocks();
  expect(laid).toEqual([0, 24, 48, 72]);
});

it("leaves a page alone that was laid out at once", async () => {
  expect(parts().some(isSkipped)).toBe(false);
  const before = document.body.innerHTML;
  await layOut();
  expect(document.body.innerHTML).toBe(before);
});
