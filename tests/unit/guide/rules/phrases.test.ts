/** What readers type: each phrase leads somewhere, once, and nothing is without. */
import { describe, expect, it } from "vitest";
import { findWarnings } from "../../../../src/guide/rules/guide.ts";
import type { GuideSource } from "../../../../src/guide/source.ts";
import { errorsOf, makeGuide, say } from "../small-guide.ts";

const none = { sections: {}, questions: {}, terms: {} };
const all = makeGuide().phrases;
const warningsOf = (phrases: GuideSource["phrases"], change: Partial<GuideSource> = {}) =>
  say(findWarnings(makeGuide("", { phrases, ...change })).filter(({ file }) => file.startsWith("content/phrases/")));

describe("phrases that lead nowhere", () => {
  it.each([
    ["a file of no article", { nothing: none }, /^content\/phrases\/nothing\.yaml no article has this file name/],
    [
      "no section",
      { apis: { ...none, sections: { no: ["x"] } } },
      /^content\/phrases\/apis\.yaml sections\.no content\/skills\/apis\.mdx has no heading with the id "no"/,
    ],
    [
      "no section of a page",
      { about: { ...none, sections: { no: ["x"] } } },
      /^content\/phrases\/about\.yaml sections\.no content\/pages\/about\.mdx has no heading with the id "no"/,
    ],
    ["no question", { apis: { ...none, questions: { no: ["x"] } } }, /questions\.no content\/questions\/apis\.yaml has no question with the id "no"/],
    ["no term", { glossary: { ...none, terms: { no: ["x"] } } }, /^content\/phrases\/glossary\.yaml terms\.no content\/glossary has no term/],
    ["a term in the file of an article", { apis: { ...none, terms: { retry: ["x"] } } }, /terms\.retry/],
    ["a section in the file of the glossary", { glossary: { ...none, sections: { retries: ["x"] } } }, /sections\.retries/],
  ])("are refused: %s", (_, phrases, message) => {
    expect(errorsOf("", { phrases })).toEqual([expect.stringMatching(message)]);
  });

  it("are not judged where the file that they name cannot be read", () => {
    const phrases = { apis: { ...none, questions: { no: ["x"] } }, lost: { ...none, sections: { no: ["x"] } } };
    const unreadable = new Set(["content/questions/apis.yaml", "content/skills/lost.mdx"]);
    expect(errorsOf("", { phrases, unreadable }).filter((error) => error.startsWith("content/phrases/"))).toEqual([]);
  });
});

describe("what readers cannot find by their own words", () => {
  it("is nothing in the small guide", () => {
    expect(warningsOf(all)).toEqual([]);
  });

  it("is told of a section, a question and a term", () => {
    const tells = (place: string) => expect.stringContaining(`${place} there are no phrases for it`) as string;
    expect(warningsOf({})).toEqual([tells("sections.retries"), tells("questions.key"), tells("sections.fonts"), tells("terms.retry")]);
    expect(warningsOf({ ...all, glossary: none })).toEqual([tells("content/phrases/glossary.yaml terms.retry")]);
  });

  it("is not told of a file that cannot be read", () => {
    expect(warningsOf({ glossary: all["glossary"] ?? none }, { unreadable: new Set(["content/phrases/apis.yaml", "content/phrases/about.yaml"]) })).toEqual([]);
  });

  it("is told of a phrase that leads to two terms, however it is written", () => {
    const glossary = { retry: { term: "Retry", also: [], see: [] }, backoff: { term: "Backoff", also: [], see: [] } };
    const phrases = { ...all, glossary: { ...none, terms: { retry: ["wait more"], backoff: ["Wait More"] } } };
    expect(warningsOf(phrases, { glossary })).toEqual([
      'content/phrases/glossary.yaml terms.backoff "Wait More" is also in terms.retry. Keep the better place.',
    ]);
  });

  it("is not told of a phrase that a section and a question both answer", () => {
    const phrases = { ...all, apis: { ...none, sections: { retries: ["pay once"] }, questions: { key: ["pay once"] } } };
    expect(warningsOf(phrases)).toEqual([]);
  });
});
