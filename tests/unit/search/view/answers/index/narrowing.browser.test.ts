import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Name } from "../../../../../../src/search/names/names.ts";
import { Narrowing, NO_CHOICE } from "../../../../../../src/search/view/answers/index/narrowing.ts";

const name = (id: string, changes: Partial<Name>): Name => ({
  id,
  url: `/${id}/`,
  title: id,
  kind: "article",
  order: 1,
  article: "Languages",
  level: undefined,
  language: undefined,
  ...changes,
});
const names = [
  name("section", {}),
  name("java", { language: "java" }),
  name("python", { language: "python" }),
  name("easy", { kind: "question", level: "junior" }),
  name("hard", { kind: "question", level: "mid", language: "java" }),
  name("index", { order: 2, article: "Databases" }),
  name("about", { kind: "page", order: 0, article: "About" }),
];
const all = names.map(({ id }) => id);
const wanted = (choice: Partial<typeof NO_CHOICE>, text = "x") => {
  const narrowing = new Narrowing(names, { ...NO_CHOICE, text, ...choice });
  return all.filter((id) => narrowing.isWanted(id));
};

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  localStorage.clear();
});

it("wants everything when nothing is chosen, and one skill or kind when that is", () => {
  expect(wanted({})).toEqual(all);
  expect(wanted({ filter: { skill: "Databases" } })).toEqual(["index"]);
  expect(wanted({ filter: { kind: "question" } })).toEqual(["easy", "hard"]);
});

describe("a choice that is kept elsewhere", () => {
  it("leaves out another level and another language, and nothing that has none", () => {
    localStorage.setItem("level", "junior");
    expect(wanted({})).toEqual(all.filter((id) => id !== "hard"));
    localStorage.setItem("language", "java");
    expect(wanted({})).toEqual(all.filter((id) => !["hard", "python"].includes(id)));
  });

  it("is taken away for a search", () => {
    localStorage.setItem("level", "junior");
    localStorage.setItem("language", "java");
    expect(wanted({ without: ["level"] })).toEqual(all.filter((id) => id !== "python"));
    expect(wanted({ without: ["level", "language"] })).toEqual(all);
  });

  it("gives way to a language that the text names, and is none when nobody knows it", () => {
    localStorage.setItem("language", "java");
    expect(wanted({}, "goroutine leak")).toEqual(all);
    expect(wanted({}, "javascript")).not.toContain("python");
    localStorage.setItem("language", "cobol");
    localStorage.setItem("level", "all");
    expect(wanted({})).toEqual(all);
  });

  it("is told, with how many it leaves out", () => {
    localStorage.setItem("level", "junior");
    const narrowing = new Narrowing(names, { ...NO_CHOICE, text: "x", filter: { skill: "Databases" } });
    const results = [{ id: "index", score: 1, data: () => Promise.reject(new Error("not read")) }];
    expect(narrowing.count({ found: ["hard", "easy", "index"], results })).toEqual({
      all: 2,
      counts: { skill: { Languages: 1, Databases: 1 }, kind: { question: 1, article: 1 } },
      hidden: 1,
      own: [{ name: "level", value: "junior", label: "Junior" }],
      articles: 1,
    });
  });
});
