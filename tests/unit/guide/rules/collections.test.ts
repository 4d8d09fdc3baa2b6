/** Nothing is missing, doubled or unused. */
import { describe, expect, it } from "vitest";
import { findErrors } from "../../../../src/guide/rules/guide.ts";
import type { GuideSource } from "../../../../src/guide/source.ts";
import { readArticle } from "../../../../src/guide/text.ts";
import { ARTICLE, errorsOf, makeGuide, makeSkill } from "../small-guide.ts";

const guide = makeGuide();
const term = { also: [], see: [] };
const page = (id: string, title: string, description: string) => ({ id, article: readArticle(""), data: { title, description } });
const second = (change: Partial<GuideSource["skills"][number]["data"]>) => {
  const skill = makeSkill("servers", 2, "## Retries {#retries}\n");
  return {
    skills: [makeSkill("apis", 1, ARTICLE), { ...skill, data: { ...skill.data, ...change } }],
    questions: { ...guide.questions, servers: [] },
    quizzes: { ...guide.quizzes, servers: [] },
  };
};

const cases: [string, Partial<GuideSource>, RegExp][] = [
  ["no pages", { pages: [] }, /^content\/pages\/ the collection "pages" is empty\. Add at least one file, or restore the folder\./],
  ["the same order", second({ order: 1 }), /^content\/skills\/servers\.mdx order 1 is also in content\/skills\/apis\.mdx\. Give one of them another order\./],
  ["the same title", second({ title: "Title of apis" }), /servers\.mdx title "Title of apis" is also in/],
  ["the same description", second({ description: "Description of apis" }), /servers\.mdx description /],
  ["a page with the title of an article", { pages: [page("about", "title of APIS", "d")] }, /about\.mdx title .* is also in content\/skills\/apis\.mdx/],
  ["a page with the description of another", { pages: [page("a", "A", "d"), page("b", "B", "d")] }, /b\.mdx description "d" is also in content\/pages\/a\.mdx/],
  [
    "the same term in other letters",
    { glossary: { ...guide.glossary, again: { term: "RETRY", ...term } } },
    /again\.yaml term "RETRY" is also in content\/glossary\/retry\.yaml/,
  ],
  [
    "the same question",
    { questions: { apis: [...(guide.questions["apis"] ?? []), ...(guide.questions["apis"] ?? [])] } },
    /^content\/questions\/apis\.yaml id "key" is also in/,
  ],
  [
    "the same check",
    { quizzes: { apis: [...(guide.quizzes["apis"] ?? []), ...(guide.quizzes["apis"] ?? [])] } },
    /^content\/quizzes\/apis\.yaml id "twice" is also in/,
  ],
  [
    "no questions of a skill",
    {
      questions: { other: [] },
      skills: [makeSkill("other", 1, "## Retries {#retries}"), makeSkill("apis", 2, ARTICLE)],
      quizzes: { ...guide.quizzes, other: [] },
    },
    /^content\/questions\/apis\.yaml the file is missing\. Every skill has its interview questions\./,
  ],
  [
    "no checks of a skill",
    { ...second({}), quizzes: guide.quizzes },
    /^content\/quizzes\/servers\.yaml the file is missing\. Every skill has its check-yourself questions\./,
  ],
  [
    "questions of no skill",
    { questions: { ...guide.questions, servers: [] } },
    /^content\/questions\/servers\.yaml no skill has this file name\. Name it after an article/,
  ],
  ["checks of no skill", { quizzes: { ...guide.quizzes, servers: [] } }, /^content\/quizzes\/servers\.yaml no skill has this file name/],
];

describe("collections", () => {
  it.each(cases)("are refused with %s", (_, change, message) => {
    expect(errorsOf("", change)).toEqual([expect.stringMatching(message)]);
  });

  it("may share words to search by, and ids in different files", () => {
    const shared = { ...term, also: ["again", "retry"] };
    expect(errorsOf("", { glossary: { retry: { term: "Retry", ...shared }, backoff: { term: "Backoff", ...shared } } })).toEqual([]);
    const servers = { ...second({}), questions: { ...guide.questions, servers: guide.questions["apis"] ?? [] } };
    expect(errorsOf("", servers)).toEqual([]);
  });

  it.each(["skills", "pages", "questions", "quizzes", "glossary", "sources"])("are refused when %s is empty", (name) => {
    const empty = name === "skills" || name === "pages" ? [] : {};
    expect(errorsOf("", { [name]: empty })).toContainEqual(expect.stringContaining(`the collection "${name}" is empty`));
  });

  it("lead to the second of two", () => {
    const twice = { questions: { apis: [...(guide.questions["apis"] ?? []), ...(guide.questions["apis"] ?? [])] } };
    expect(findErrors(makeGuide("", twice)).map(({ path }) => path)).toEqual([["questions", 1, "id"]]);
    const checks = { quizzes: { apis: [...(guide.quizzes["apis"] ?? []), ...(guide.quizzes["apis"] ?? [])] } };
    expect(findErrors(makeGuide("", checks)).map(({ path }) => path)).toEqual([["checks", 1, "id"]]);
  });

  it("say nothing of files that have an error of their own", () => {
    const unreadable = new Set(["content/pages/about.mdx", "content/quizzes/servers.yaml"]);
    expect(errorsOf("", { ...second({}), quizzes: guide.quizzes, pages: [], unreadable })).toEqual([]);
    expect(errorsOf("", { questions: { ...guide.questions, broken: [] }, unreadable: new Set(["content/skills/broken.mdx"]) })).toEqual([]);
  });
});
