import { describe, expect, it } from "vitest";
import type { Hit } from "../../../../../../src/search/hits.ts";
import { drawHits } from "../../../../../../src/search/view/answers/draw/results.ts";
import { textsOf } from "../found.ts";

const plain = (text: string) => [{ text, isMatch: false }];
const section = { order: 4, article: "Databases", label: undefined, isTerm: false };
const hits: Hit[] = [
  { ...section, url: "/a/", title: [{ text: "Index", isMatch: true }, ...plain("es")], excerpt: plain("<b>sorted</b>") },
  { ...section, url: "/b/", title: plain("Why?"), label: "Interview question", excerpt: [] },
  { url: "/c/", title: plain("B-tree"), order: 0, article: "Glossary", label: undefined, isTerm: true, excerpt: plain("A tree") },
];

it("in the dialog hits are options, numbered through", () => {
  const options = drawHits(hits, true);
  expect(options.map(({ id }) => id)).toEqual(["hit-0", "hit-1", "hit-2"]);
  for (const option of options) expect(["role", "tabindex", "aria-selected"].map((name) => option.getAttribute(name))).toEqual(["option", "-1", "false"]);
});

describe("on the page", () => {
  const [list, ...others] = drawHits(hits, false);
  const links = [...(list?.querySelectorAll("ol > li > a") ?? [])];

  it("hits are a list of plain links in their order", () => {
    expect(others).toEqual([]);
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/a/", "/b/", "/c/"]);
    expect(list?.querySelector("[role], [tabindex]")).toBeNull();
  });

  it("a hit says what it is from, in the hue of its skill where it has one", () => {
    expect(links.map((link) => link.querySelector("small")?.textContent)).toEqual(["4\u00a0Databases", "4\u00a0Databases · Interview question", "Glossary"]);
    expect(links.map((link) => link.getAttribute("data-skill"))).toEqual(["4", "4", null]);
  });

  it("a hit shows its title with matches and its excerpt as text, for which there is room before it is there", () => {
    expect(links[0]?.querySelector("strong")?.innerHTML).toBe("<mark>Index</mark>es");
    expect(links[0]?.querySelector("span")?.innerHTML).toBe("&lt;b&gt;sorted&lt;/b&gt;");
    expect(textsOf(links.map((link) => link.querySelector("span") ?? link))).toEqual(["<b>sorted</b>", "", "A tree"]);
  });

  it("marks a term, whose meaning is shown whole", () => {
    expect(links.map((link) => link.matches(".hit-term"))).toEqual([false, false, true]);
  });
});
