import { describe, expect, it } from "vitest";
import type { HitGroup } from "../../../../../src/search/hits.ts";
import { drawGroups } from "../../../../../src/search/view/answers/results.ts";
import { textsOf } from "./found.ts";

const plain = (text: string) => [{ text, isMatch: false }];
const groups: HitGroup[] = [
  {
    order: 4,
    title: "Databases",
    hits: [
      { url: "/a/", title: [{ text: "Index", isMatch: true }, ...plain("es")], label: undefined, excerpt: plain("<b>sorted</b>") },
      { url: "/b/", title: plain("Why?"), label: "Interview question", excerpt: [] },
    ],
  },
  { order: 0, title: "Glossary", hits: [{ url: "/c/", title: plain("B-tree"), label: undefined, excerpt: plain("A tree") }] },
];

describe("in the dialog", () => {
  const drawn = drawGroups(groups, true);

  it("a group is named by its heading and holds options, numbered through", () => {
    expect(drawn.map((group) => [group.getAttribute("role"), group.getAttribute("aria-labelledby"), group.firstElementChild?.id])).toEqual([
      ["group", "hits-0", "hits-0"],
      ["group", "hits-1", "hits-1"],
    ]);
    const options = drawn.flatMap((group) => [...group.querySelectorAll("a[role=option]")]);
    expect(options.map(({ id }) => id)).toEqual(["hit-0", "hit-1", "hit-2"]);
    expect(options.every((option) => option.getAttribute("tabindex") === "-1" && option.getAttribute("aria-selected") === "false")).toBe(true);
  });
});

describe("on the page", () => {
  const drawn = drawGroups(groups, false);

  it("a group has a heading and a list of plain links", () => {
    expect(drawn.some((group) => group.matches("section, [role], [aria-labelledby]"))).toBe(false);
    expect(textsOf(drawn.flatMap((section) => [...section.querySelectorAll("h2")]))).toEqual(["4 Databases", "Glossary"]);
    expect(drawn[0]?.querySelectorAll("ul > li > a")).toHaveLength(2);
    expect(drawn[0]?.querySelector("[role=option], [tabindex]")).toBeNull();
  });

  it("has the hue of its skill, where it has one", () => {
    expect(drawn.map((section) => section.dataset["skill"])).toEqual(["4", undefined]);
  });

  it("a hit shows its title with matches, its label and its excerpt as text", () => {
    const [first, second] = drawn[0]?.querySelectorAll("a") ?? [];
    expect(first?.getAttribute("href")).toBe("/a/");
    expect(first?.innerHTML).toBe("<strong><mark>Index</mark>es</strong> <span>&lt;b&gt;sorted&lt;/b&gt;</span>");
    expect(second?.innerHTML.trim()).toBe("<strong>Why? <small>Interview question</small></strong>");
  });
});
