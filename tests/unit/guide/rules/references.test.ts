/** Fields that name headings, sources, terms and checks. */
import { describe, expect, it } from "vitest";
import type { GuideSource, SkillSource } from "../../../../src/guide/source.ts";
import { ARTICLE, errorsOf, makeSkill } from "../small-guide.ts";

const question = { id: "key", kind: "know" as const, ask: "a", weak: "w", good: "g", strong: "s", section: "retries", sources: ["rfc"] };
const check = { id: "twice", section: "retries", ask: "a", options: [] };

function withData(data: Partial<SkillSource["data"]>): Partial<GuideSource> {
  const skill = makeSkill("apis", 1, ARTICLE);
  return { skills: [{ ...skill, data: { ...skill.data, ...data } }] };
}

const cases: [string, Partial<GuideSource>, RegExp][] = [
  [
    "an ability of no section",
    withData({ abilities: { junior: [], mid: [{ section: "no" }] } }),
    /^content\/skills\/apis\.mdx abilities\.section content\/skills\/apis\.mdx has no heading with the id "no"/,
  ],
  ["other words for no section", withData({ sectionAliases: { no: ["x"] } }), /^content\/skills\/apis\.mdx sectionAliases .*"no"/],
  ["a question of no section", { questions: { apis: [{ ...question, section: "no" }] } }, /^content\/questions\/apis\.yaml key\.section .*"no"/],
  [
    "a question with an unknown source",
    { questions: { apis: [{ ...question, sources: ["no"] }] } },
    /^content\/questions\/apis\.yaml key\.sources there is no content\/sources\/no\.yaml/,
  ],
  [
    "a question that gives a listing which is not there",
    { questions: { apis: [{ ...question, given: { file: "no", title: "t", region: "r" } }] } },
    /^content\/questions\/apis\.yaml key\.given no no r/,
  ],
  [
    "an answer with a listing that shows nothing",
    { questions: { apis: [{ ...question, listing: { file: "apis/retry", title: "t", output: "none", code: "none" } }] } },
    /^content\/questions\/apis\.yaml key\.listing code="none" with output="none" shows nothing/,
  ],
  ["a check of no section", { quizzes: { apis: [{ ...check, section: "no" }] } }, /^content\/quizzes\/apis\.yaml twice\.section .*"no"/],
  [
    "a check in no article",
    { quizzes: { apis: [check, { ...check, id: "thrice" }] } },
    /^content\/quizzes\/apis\.yaml thrice the check is in no article\. Place <Check id="apis\/thrice" \/>/,
  ],
  [
    "a term that names no term",
    { glossary: { retry: { term: "Retry", also: [], see: ["no"] } } },
    /^content\/glossary\/retry\.yaml see there is no content\/glossary\/no\.yaml/,
  ],
  [
    "a term of no section",
    { glossary: { retry: { term: "Retry", also: [], see: [], section: "apis#no" } } },
    /^content\/glossary\/retry\.yaml section no article has "apis#no"/,
  ],
  ["a term of no article", { glossary: { retry: { term: "Retry", also: [], see: [], section: "no#retries" } } }, /section no article has "no#retries"/],
];

describe("references", () => {
  it("are all right in the small guide", () => {
    expect(errorsOf("")).toEqual([]);
  });

  it.each(cases)("are refused: %s", (_, change, message) => {
    expect(errorsOf("", change)).toEqual([expect.stringMatching(message)]);
  });

  it("put a check into its article once", () => {
    expect(errorsOf('<Check id="apis/twice" />')).toEqual([
      expect.stringMatching(/^content\/skills\/apis\.mdx 7 <Check id="apis\/twice" \/> stands here for the second time/),
    ]);
  });

  it("say nothing of what an article that could not be read may hold", () => {
    const broken = makeSkill("apis", 1, `${ARTICLE}\n<Note>\n`);
    expect(errorsOf("", { skills: [broken] })).toEqual([expect.stringMatching(/no MDX/)]);
  });

  it("say nothing of files that have an error of their own", () => {
    const unreadable = new Set(["content/sources/broken.yaml", "content/glossary/broken.yaml", "content/skills/broken.mdx"]);
    const glossary = { retry: { term: "Retry", also: [], see: ["broken"], section: "broken#a" } };
    const questions = { apis: [{ ...question, sources: ["broken"] }] };
    expect(errorsOf("", { glossary, questions })).toHaveLength(3);
    expect(errorsOf("", { glossary, questions, unreadable })).toEqual([]);
  });
});
