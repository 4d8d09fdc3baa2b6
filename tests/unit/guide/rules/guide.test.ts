/** Two severities: what breaks a page is an error, how it reads is a warning. */
import { describe, expect, it } from "vitest";
import { findErrors, findWarnings } from "../../../../src/guide/rules/guide.ts";
import { readArticle } from "../../../../src/guide/text.ts";
import { makeGuide, say } from "../small-guide.ts";

describe("how prose sounds and how questions are built", () => {
  const guide = makeGuide("We simply wait.", {
    pages: [{ id: "about", article: readArticle("One.\n\nA robust page.\n"), data: { title: "About", description: "What this is." } }],
  });

  it("is a warning with its file and line, and never an error", () => {
    expect(findErrors(guide)).toEqual([]);
    const warnings = findWarnings(guide);
    expect(new Set(warnings.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
    expect(say(warnings)).toEqual([
      'content/skills/apis.mdx 7 the word "simply". Say what you mean without it.',
      'content/pages/about.mdx 3 the word "robust". Say what you mean without it.',
      expect.stringMatching(/^content\/questions\/apis\.yaml 1 questions, at least 25/),
      expect.stringMatching(/^content\/questions\/apis\.yaml key\.strong 1 words/),
      expect.stringMatching(/^content\/quizzes\/apis\.yaml 1 checks, at least 10/),
    ]);
    expect(warnings[3]?.path).toEqual(["questions", 0, "strong"]);
  });

  it("is no business of errors, which are all of that severity", () => {
    const errors = findErrors(makeGuide("<Video />"));
    expect(errors.map(({ severity }) => severity)).toEqual(["error"]);
    expect(findWarnings(makeGuide("<Video />")).filter(({ message }) => message.includes("Video"))).toEqual([]);
  });
});
