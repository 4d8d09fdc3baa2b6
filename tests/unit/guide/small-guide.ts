/** A guide of one article in which everything is right; tests break one thing of it. */
import type { Finding } from "../../../src/guide/finding.ts";
import { findErrors } from "../../../src/guide/rules/guide.ts";
import type { GuideSource } from "../../../src/guide/source.ts";
import { readArticle } from "../../../src/guide/text.ts";

export const ARTICLE = `## Retries {#retries}

A <Term id="retry">retry</Term> repeats a request. <Cite id="rfc" />

<Check id="apis/twice" />
`;

/** The guide with other text in its article; the text stands under the heading and the check that the rest refers to. */
export function makeGuide(text = "", change: Partial<GuideSource> = {}): GuideSource {
  return {
    skills: [makeSkill("apis", 1, `${ARTICLE}\n${text}`)],
    pages: [{ id: "about", article: readArticle("## Fonts {#fonts}\n"), data: { title: "About", description: "What this is." } }],
    questions: { apis: [{ id: "key", kind: "know", ask: "a", weak: "w", good: "g", strong: "s", section: "retries", sources: ["rfc"] }] },
    quizzes: {
      apis: [
        {
          id: "twice",
          section: "retries",
          ask: "a",
          options: [
            { text: "It waits.", why: "So.", right: true },
            { text: "It fails.", why: "No." },
          ],
        },
      ],
    },
    glossary: { retry: { term: "Retry", also: [], see: [], section: "apis#retries" } },
    phrases: {
      apis: { sections: { retries: ["try again"] }, questions: { key: ["pay once"] }, terms: {} },
      ...(change.pages ? {} : { about: { sections: { fonts: ["which letters"] }, questions: {}, terms: {} } }),
      glossary: { sections: {}, questions: {}, terms: { retry: ["repeat it"] } },
    },
    sources: { rfc: {}, survey: { population: "Developers, 2026" } },
    figures: ["apis/key"],
    findSampleFault: (file, region, output) =>
      file === "apis/retry" ? undefined : `no ${[file, region, output].filter((part) => part !== undefined).join(" ")}`,
    findDownloadFault: (file) => (file === "apis/acceptance.py" ? undefined : `nothing to take home in ${file}`),
    unreadable: new Set(),
    ...change,
  };
}

export function makeSkill(id: string, order: number, text: string): GuideSource["skills"][number] {
  return {
    id,
    article: readArticle(text),
    data: {
      order,
      title: `Title of ${id}`,
      description: `Description of ${id}`,
      abilities: { junior: [{ section: "retries" }], mid: [] },
      sectionAliases: { retries: ["again"] },
    },
  };
}

/** Errors as one line each: file, line, field and message. */
export function say(findings: readonly Finding[]): string[] {
  return findings.map(({ file, line, field, message }) => [file, line, field, message].filter((part) => part !== undefined).join(" "));
}

/** The errors of a text in an otherwise right article. */
export function errorsOf(text: string, change: Partial<GuideSource> = {}): string[] {
  const errors = findErrors(makeGuide(text, change));
  if (errors.some(({ severity }) => severity !== "error")) throw new Error("What breaks a page is an error.");
  return say(errors);
}
