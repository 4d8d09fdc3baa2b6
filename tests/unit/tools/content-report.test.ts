/** The check of the content says what it looked at, and refuses what it does not know. */
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/guide/files/check.ts";
import { readArticle } from "../../../src/guide/text.ts";
import { describeReport } from "../../../tools/content/report.ts";
import { makeGuide } from "../guide/small-guide.ts";

const files = [
  "skills/apis.mdx",
  "pages/about.mdx",
  "questions/apis.yaml",
  "quizzes/apis.yaml",
  "glossary/retry.yaml",
  "sources/rfc.yaml",
  "sources/survey.yaml",
];
const entries = files.map((path) => {
  const [collection = "", name = ""] = path.split("/");
  const file = `content/${path}`;
  return {
    collection: collection as "skills",
    id: name.split(".")[0] ?? "",
    file,
    text: "",
    yaml: "",
    firstLine: 1,
    article: readArticle(""),
    data: {},
    errors: [],
  };
});
const report = (...findings: Report["findings"]): Report => ({ guide: makeGuide(), entries: new Map(entries.map((entry) => [entry.file, entry])), findings });

const about = { severity: "warning", file: "content/pages/about.mdx", line: 3, message: "It is wordy." } as const;
const question = { severity: "error", file: "content/questions/apis.yaml", line: 2, message: "It is wrong." } as const;
const source = { severity: "error", file: "content/sources/rfc.yaml", message: "It is old." } as const;

describe("the report of the content", () => {
  it("is clean only together with what was read", () => {
    expect(describeReport(report())).toEqual({
      lines: [
        expect.stringMatching(/^apis: \d+ words of prose, 1 question, 1 check\.$/),
        "Read 1 of content/skills, 1 of content/pages, 1 of content/questions, 1 of content/quizzes, 1 of content/glossary, 0 of content/phrases, 2 of content/sources.",
        "Clean.",
      ],
      isClean: true,
    });
  });

  it("has every finding, and is not clean for a warning either", () => {
    const { lines, isClean } = describeReport(report(about, question));
    expect(lines.slice(0, 2)).toEqual(["content/pages/about.mdx:3: It is wordy.", "content/questions/apis.yaml:2: It is wrong."]);
    expect(lines.at(-1)).toBe("1 error, 1 warning.");
    expect(isClean).toBe(false);
    expect(describeReport(report(about)).isClean).toBe(false);
  });

  it("is of one article with its questions and checks, and of terms and sources, which belong to all", () => {
    const { lines } = describeReport(report(about, question, source), "apis");
    expect(lines).toContain("content/questions/apis.yaml:2: It is wrong.");
    expect(lines).toContain("content/sources/rfc.yaml: It is old.");
    expect(lines).not.toContain("content/pages/about.mdx:3: It is wordy.");
    expect(lines.at(-2)).toBe(
      "Read 1 of content/skills, 0 of content/pages, 1 of content/questions, 1 of content/quizzes, 1 of content/glossary, 0 of content/phrases, 2 of content/sources.",
    );
    expect(describeReport(report(question), "about").isClean).toBe(true);
  });

  it("refuses a name that it does not know, and lists those that it does", () => {
    expect(describeReport(report(), "api")).toEqual({
      lines: ['There is no article or page "api". Name one of these, or none for all: apis, about.'],
      isClean: false,
    });
    expect(describeReport(report(), "retry").isClean).toBe(false);
  });
});
