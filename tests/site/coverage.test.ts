/** What the guide promises to teach is there, under headings that a reader would search for. */
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { readPages } from "../../tools/built.ts";

/** Words that must stand in a heading of the article. */
const TAUGHT: Record<string, RegExp[]> = {
  "backend-languages": [/\bJava\b/, /Python/, /PHP/, /\bGo\b/, /garbage collection|memory/i, /concurren|thread/i, /Git\b/, /test/i],
  frameworks: [/Spring/, /Micronaut/, /Flask/, /Django/, /FastAPI/, /dependency injection/i, /N\+1|ORM/],
  "data-structures-and-algorithms": [/binary search/i, /linear search/i, /sort/i, /\blists?\b/i, /stack/i, /queue/i, /hash/i, /tree/i, /graph/i, /Big-?O/i],
  databases: [/PostgreSQL/, /Oracle/, /DynamoDB/, /cache/i, /index/i, /transaction/i, /replica/i, /injection/i],
  "web-foundations": [/HTML/, /CSS/, /JavaScript/, /DOM/, /CORS/, /XSS/, /CSRF/, /cookie/i, /accessib/i],
  servers: [/Linux/, /NGINX/, /Apache/, /Microsoft IIS/, /TLS/, /load balanc/i, /502/, /container/i, /serverless|cloud/i],
  apis: [/REST/, /pagina/i, /idempoten/i, /OAuth/, /JWT|JSON Web Token/, /OWASP/, /OpenAPI/, /GraphQL/, /gRPC/, /SOAP/, /webhook/i],
  "problem-solving": [/method/i, /debug/i, /stack trace/i, /triage/i, /estimat/i, /coding interview/i, /system design/i, /AI/],
  communication: [/remote/i, /STAR/, /CV|resum/i, /review/i, /document/i, /disagree|feedback/i, /meeting/i],
};

const pages = readPages();

describe.each(Object.entries(TAUGHT))("%s", (slug, wanted) => {
  const root = parse(pages.find(({ path }) => path === `/skills/${slug}/`)?.html ?? "");

  it("teaches what its syllabus names under headings of their own", () => {
    const headings = root.querySelectorAll(".prose h2, .prose h3").map((heading) => heading.textContent);
    for (const want of wanted)
      expect(
        headings.some((heading) => want.test(heading)),
        String(want),
      ).toBe(true);
  });

  it("is an article and no stub", () => {
    const words = root
      .querySelectorAll(".prose > p, .prose > ul, .prose > ol, .prose .note")
      .reduce((sum, element) => sum + element.textContent.split(/\s+/).length, 0);
    expect(words).toBeGreaterThan(1800);
    expect(root.querySelectorAll(".sample").length).toBeGreaterThanOrEqual(3);
    expect(root.querySelectorAll(".ask").length).toBeGreaterThanOrEqual(4);
    expect(root.querySelectorAll(".cite").length).toBeGreaterThanOrEqual(5);
  });

  it("says what a hire must be able to do, each with its section", () => {
    const links = root.querySelectorAll(".abilities a[href]").map((link) => link.getAttribute("href") ?? "");
    const sections = links.filter((href) => href.includes("#"));
    expect(new Set(sections).size).toBeGreaterThanOrEqual(6);
    for (const href of sections) expect(root.querySelector(`[id="${href.split("#")[1] ?? ""}"]`), href).not.toBeNull();
  });

  it("has figures, checks, and a page of questions", () => {
    expect(root.querySelectorAll("figure.figure").length).toBeGreaterThanOrEqual(4);
    expect(root.querySelectorAll("quiz-card").length).toBeGreaterThanOrEqual(10);
    const questions = parse(pages.find(({ path }) => path === `/skills/${slug}/interview/`)?.html ?? "");
    expect(questions.querySelectorAll("details.ask").length).toBeGreaterThanOrEqual(25);
  });

  it("ends with a task: a test to take home, three hints, a solution, and how to present it", () => {
    const task = root.querySelector("#prove-it");
    expect(task).not.toBeNull();
    const file = root.querySelector(".download a")?.getAttribute("href") ?? "";
    expect(file).toMatch(/\/samples\/.+\/acceptance\.[a-z]+\.txt$/);
    expect(root.querySelector(".download code")?.textContent).toContain("acceptance.");
    const summaries = root.querySelectorAll("details.reveal > summary").map((summary) => summary.textContent);
    expect(summaries.filter((summary) => /hint/i.test(summary)).length).toBeGreaterThanOrEqual(3);
    expect(summaries.some((summary) => /solution/i.test(summary))).toBe(true);
    expect(root.textContent).toMatch(/in two minutes/i);
    expect(root.textContent).toMatch(/in ten minutes/i);
  });
});
