import { afterEach, beforeEach, expect, it } from "vitest";
import { startThumbBar } from "../../../../src/page/behavior/thumb-bar.ts";
import { eventually } from "../../eventually.ts";

const isAway = () => document.documentElement.dataset["thumb"] === "away";
const scroll = (by: number) => {
  scrollBy({ top: by, behavior: "instant" });
};

beforeEach(() => {
  document.body.innerHTML = '<div class="thumb"></div><div style="height: 5000px"></div>';
  scrollTo(0, 0);
  startThumbBar();
});
afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset["thumb"];
});

it("leaves when the reader scrolls down by 8 px, and returns when they scroll up by 8", async () => {
  scroll(400);
  await eventually(() => {
    expect(isAway()).toBe(true);
  });
  scroll(-8);
  await eventually(() => {
    expect(isAway()).toBe(false);
  });
});

it("is there at the end of the page, where its place is kept free", async () => {
  scroll(400);
  await eventually(() => {
    expect(isAway()).toBe(true);
  });
  scroll(9000);
  await eventually(() => {
    expect(isAway()).toBe(false);
  });
});
