import { expect, it, vi } from "vitest";
import { make, makeButton } from "../../../src/site/nodes.ts";

it("makes an element with attributes and children, and reads no markup", () => {
  const made = make("p", { class: "a", id: undefined }, "<b>1</b>", make("i", {}, "2"));
  expect(made.outerHTML).toBe('<p class="a">&lt;b&gt;1&lt;/b&gt;<i>2</i></p>');
});

it("makes a button that sends no form, and does what it is told", () => {
  const act = vi.fn();
  const button = makeButton("Go", "btn", act);
  expect(button.outerHTML).toBe('<button type="button" class="btn">Go</button>');
  expect(act).not.toHaveBeenCalled();
  button.click();
  expect(act).toHaveBeenCalledOnce();
  const idle = makeButton("Wait", "btn");
  idle.click();
  expect(idle.textContent).toBe("Wait");
});
