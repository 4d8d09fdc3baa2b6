import { afterEach, beforeEach, describe, expect, it } from "vitest";
import "../../../../src/page/lists/glossary-filter.ts";

const term = (id: string, name: string, also = "") =>
  `<dt id="${id}" data-also="${also}">${name}<a href="#${id}">#</a></dt><dd>the n plus one of ${id}</dd><dd>See</dd>`;
const MARKUP = `<glossary-filter><input data-search="/search/" /><p role="status"></p><nav><a href="#letter-k">K</a><a href="#letter-n">N</a></nav></glossary-filter>
  <h2 id="letter-k">K</h2><dl class="entries">${term("keyset", "Keyset pagination", "cursor")}${term("key", "Key")}</dl>
  <h2 id="letter-n">N</h2><dl class="entries">${term("naive", "Naïve-ness")}</dl>`;
const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const shown = () => [...document.querySelectorAll("dt")].filter((part) => part.checkVisibility()).map(({ id }) => id);
const type = (text: string) => {
  const field = find("input") as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event("input"));
};

beforeEach(() => {
  document.body.innerHTML = MARKUP;
});
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, "", location.pathname + location.search);
});

describe("the field of the glossary", () => {
  it("leaves the terms that have the letters, in their names or in other words for them", () => {
    type("KEY");
    expect(shown()).toEqual(["keyset", "key"]);
    type("curs");
    expect(shown()).toEqual(["keyset"]);
    expect(find("[role=status]").textContent).toBe("1 of 3 terms");
    type("n plus one");
    expect(shown()).toEqual([]);
    type("");
    expect(shown()).toHaveLength(3);
    expect(find("[role=status]").textContent).toBe("");
  });

  it("does not ask for accents or hyphens", () => {
    type("naive ness");
    expect(shown()).toEqual(["naive"]);
  });

  it("hides the meaning, the heading and the letter of what is left out", () => {
    type("naive");
    expect(find("#key + dd").checkVisibility()).toBe(false);
    expect(find("#letter-k").checkVisibility()).toBe(false);
    expect(find('a[href="#letter-k"]').hidden).toBe(true);
    expect(find('a[href="#letter-n"]').hidden).toBe(false);
  });

  it("leads to the search where nothing is left", () => {
    type("zz & x");
    const link = find("[role=status] a") as HTMLAnchorElement;
    expect(new URL(link.href).pathname + new URL(link.href).search).toBe("/search/?q=zz+%26+x");
  });

  it("shows all again when a link leads to what was left out", () => {
    type("naive");
    location.hash = "#key";
    dispatchEvent(new HashChangeEvent("hashchange"));
    expect(shown()).toHaveLength(3);
    expect((find("input") as HTMLInputElement).value).toBe("");
  });
});
