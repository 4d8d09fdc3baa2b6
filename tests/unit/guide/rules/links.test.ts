/** Links inside the guide lead somewhere. */
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../../src/guide/text.ts";
import { errorsOf, makeSkill } from "../small-guide.ts";

const other = makeSkill("servers", 2, "## Retries {#retries}\n\n## Proxies {#proxies}\n");
const errors = (target: string) =>
  errorsOf(`A [link](${target}).`, {
    skills: [makeSkill("apis", 1, `## Retries {#retries}\n\n<Check id="apis/twice" />\n\nA [link](${target}).\n`), other],
    questions: both("questions"),
    quizzes: both("quizzes"),
  });

function both(name: "questions" | "quizzes"): Record<string, never[]> {
  const entry =
    name === "questions"
      ? { id: "key", weak: "w", good: "g", strong: "s", section: "retries", sources: [] }
      : { id: "twice", section: "retries", ask: "a", options: [] };
  return { apis: [entry as never], servers: [] };
}

describe("links", () => {
  it.each([
    "#retries",
    "/skills/servers/",
    "/skills/servers/#proxies",
    "/skills/apis/#retries",
    "/skills/apis/interview/",
    "/skills/apis/interview/#key",
    "/glossary/",
    "/glossary/#retry",
    "/sources/#rfc",
    "/about/#fonts",
    "/rss.xml",
    "/",
    "https://example.org/a#b",
    "mailto:ana@example.org",
  ])("may lead to %s", (target) => {
    expect(errors(target)).toEqual([]);
  });

  it.each([
    ["#proxies", /the link #proxies leads to no heading of this page/],
    ["/skills/databases/", /names no skill\. There are apis, servers\./],
    ["/skills/servers/#no", /leads to no heading of that article/],
    ["/skills/apis/#no", /leads to no heading of that article/],
    ["/skills/apis/interview/#no", /leads to no question in content\/questions\/apis\.yaml/],
    ["/glossary/#no", /leads to no term of the glossary/],
    ["/sources/#no", /leads to no source/],
    ["/about/#no", /leads to no heading of that page/],
    ["servers.mdx", /is relative/],
    ["../servers/", /is relative/],
  ])("are refused when they lead to %s", (target, message) => {
    expect(errors(target)).toEqual([expect.stringMatching(message)]);
    expect(errors(target)[0]).toMatch(/^content\/skills\/apis\.mdx 5 /);
  });

  it("are not blamed for an article that could not be read", () => {
    const broken = makeSkill("servers", 2, "<Note>");
    const text = "A [link](/skills/servers/#proxies).";
    expect(
      errorsOf(text, {
        skills: [makeSkill("apis", 1, `## Retries {#retries}\n\n<Check id="apis/twice" />\n\n${text}`), broken],
        questions: both("questions"),
        quizzes: both("quizzes"),
      }),
    ).toEqual([expect.stringMatching(/^content\/skills\/servers\.mdx 1 this is no MDX/)]);
    expect(errorsOf(text, { unreadable: new Set(["content/skills/servers.mdx"]) })).toEqual([]);
    const page = { id: "about", article: readArticle("<Note>"), data: { title: "About", description: "What this is." } };
    expect(errorsOf("A [link](/about/#fonts).", { pages: [page] })).toHaveLength(1);
  });
});
