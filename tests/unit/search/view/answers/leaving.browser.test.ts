import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { wireLeaving } from "../../../../../src/search/view/answers/leaving.ts";
import { FOLLOWED } from "../../../../../src/search/view/search-dialog.ts";
import { make } from "../../../../../src/site/nodes.ts";
import { AFTER_COMPOSITION } from "../../../composing.ts";
import { placeDialog } from "../dialog-markup.ts";

const keep = vi.fn();
let dialog: HTMLDialogElement;
let input: HTMLInputElement;

beforeEach(() => {
  placeDialog();
  dialog = document.querySelector("dialog") as HTMLDialogElement;
  input = dialog.querySelector("input") as HTMLInputElement;
  keep.mockReset();
  wireLeaving({ dialog, input, body: dialog.querySelector(".search-body") as HTMLElement }, keep);
  dialog.showModal();
});
afterEach(() => {
  dialog.close();
  document.body.replaceChildren();
  history.replaceState(null, "", location.pathname + location.search);
});

it("closes by one Escape, also when something is typed, which stays", async () => {
  input.value = "lock";
  await userEvent.keyboard("{Escape}");
  expect(dialog.open).toBe(false);
  expect(input.value).toBe("lock");
});

it("stays at an Escape that ends a composition", () => {
  const press = (init: KeyboardEventInit) => input.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true, ...init }));
  expect(press({ isComposing: true })).toBe(true);
  expect(press(AFTER_COMPOSITION)).toBe(true);
  expect(dialog.open).toBe(true);
});

it("closes when a link is followed, says so, and stays when it is opened elsewhere", () => {
  const link = make("a", { class: "hit", href: "#x" }, "Hit");
  const stay = (event: Event) => {
    event.preventDefault();
  };
  dialog.append(link);
  document.addEventListener("click", stay);
  const click = (more: MouseEventInit) => link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...more }));
  click({ ctrlKey: true });
  expect(dialog.open).toBe(true);
  click({});
  expect(dialog.open).toBe(false);
  expect(dialog.returnValue).toBe(FOLLOWED);
  document.removeEventListener("click", stay);
});

it("leaves the focus where the link has led", async () => {
  const link = make("a", { href: "#section" }, "Section");
  document.body.append(make("h2", { id: "section", tabindex: "-1" }, "Section"));
  dialog.append(link);
  const closed = new Promise((resolve) => {
    dialog.addEventListener("close", resolve);
  });
  link.click();
  await closed;
  expect(document.activeElement?.id).toBe("section");
});

it("closes by a click beside it, and not by one inside", () => {
  const { left, top, right } = dialog.getBoundingClientRect();
  const click = (x: number, y: number) => dialog.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: x, clientY: y }));
  click(left + 2, top + 2);
  expect(dialog.open).toBe(true);
  click(right + 5, top);
  expect(dialog.open).toBe(false);
});

it("asks the page of search for no more than it reads", () => {
  let sent: string | undefined;
  input.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    sent = input.value;
  });
  input.value = "word ".repeat(20_000);
  input.form?.requestSubmit();
  expect(sent).toHaveLength(999);
});
