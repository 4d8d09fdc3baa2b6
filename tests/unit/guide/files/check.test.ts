/** The check of the content over real files: the small guide of tests/content, copied and broken. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatFinding } from "../../../../src/guide/finding.ts";
import { makeContentCheck, type Report } from "../../../../src/guide/files/check.ts";

const project = fileURLToPath(new URL("../../../../", import.meta.url));
const article = "content/skills/apis.mdx";
let root = "";
let check: () => Promise<Report>;

beforeEach(() => {
  mkdirSync(join(project, "tmp"), { recursive: true });
  // Inside the project, where the schemas find their packages.
  root = mkdtempSync(join(project, "tmp", "check-"));
  cpSync(join(project, "tests/content/fixture"), root, { recursive: true });
  mkdirSync(join(root, "src"));
  cpSync(join(project, "src/content.config.ts"), join(root, "src/content.config.ts"));
  check = makeContentCheck(root);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(join(root, file), text.replace(from, to));
}

/** What breaks a page. The small guide has too few questions, which is a warning. */
async function errors(): Promise<string[]> {
  return (await check()).findings.filter(({ severity }) => severity === "error").map(formatFinding);
}

const quiz = "content/quizzes/apis.yaml";
/** What is broken: a text of a file, or whatever a function does. */
const fields: [string, [file: string, from: string, to: string] | (() => void), RegExp][] = [
  ["a missing field", [article, "short: APIs\n", ""], /^content\/skills\/apis\.mdx:2: short: .*(Required|expected)/i],
  ["a field of the wrong type", [article, "order: 7", "order: seven"], /^content\/skills\/apis\.mdx:2: order: .*number/],
  ["an unknown field", [article, "short: APIs", "short: APIs\nauthor: Ana"], /^content\/skills\/apis\.mdx:\d+: .*author/],
  ["a date that is in no calendar", [article, "reviewed: 2026-11-20", "reviewed: 2026-02-31"], /^content\/skills\/apis\.mdx:8: reviewed: There is no such day/],
  [
    "five options",
    [quiz, "      - { text: A longer", "      - { text: More, why: More. }\n      - { text: A longer"],
    /^content\/quizzes\/apis\.yaml:5: checks\.0\.options: A check has four options/,
  ],
  ["two right options", [quiz, "It only waits. }", "It only waits., right: true }"], /:5: checks\.0\.options: Exactly one option/],
  ["a star", [quiz, "It only waits. }", "It *only* waits. }"], /:7: checks\.0\.options\.1\.why: Only pairs of backticks/],
  [
    "YAML that cannot be read",
    ["content/glossary/retry.yaml", "also: [re-try]", "also: [re-try"],
    /^content\/glossary\/retry\.yaml:\d+: the YAML cannot be read/,
  ],
  ["no front matter", [article, "---\norder", "order"], /^content\/skills\/apis\.mdx:1: there is no front matter/],
  ["a text that is no MDX", [article, '<Ask id="apis/retry" />', "<Ask>"], /^content\/skills\/apis\.mdx:37: this is no MDX/],
  [
    "a stray file",
    () => {
      writeFileSync(join(root, "content/skills/servers.md"), "");
    },
    /^content\/skills\/servers\.md: nothing reads/,
  ],
  [
    "a missing listing",
    () => {
      rmSync(join(root, "samples/apis/retry.js"));
    },
    /^content\/skills\/apis\.mdx:35: <Sample file="apis\/retry\.js">: there is no file samples\/apis\/retry\.js.*write the listing/,
  ],
  ["a missing region", [article, 'region="retry"', 'region="again"'], /no region "again"\. It has retry/],
  [
    "a missing output",
    () => {
      rmSync(join(root, "samples/apis/retry.js.out"));
    },
    /retry\.js\.out is missing\. Run "npm run samples:update/,
  ],
  [
    "an output that no run wrote",
    ["samples/apis/retry.js.out", "run on QuickJS", "ran with QuickJS"],
    /apis\.mdx:35: <Sample .*retry\.js\.out: the first line must be "run on RUNTIME VERSION"/,
  ],
  [
    "a reference of a field",
    [article, "{ can: Design a key, section: idempotency }", "{ can: Design a key, section: keys }"],
    /^content\/skills\/apis\.mdx:19: abilities\.section: .*"keys"/,
  ],
  [
    "a reference of a question",
    ["content/questions/apis.yaml", "section: idempotency", "section: nowhere"],
    /^content\/questions\/apis\.yaml:9: retry\.section: .*"nowhere"/,
  ],
];

describe("the check of the content", () => {
  it("finds nothing that breaks a page when all is right, and says what it read", async () => {
    expect(await errors()).toEqual([]);
    const { entries, findings } = await check();
    expect([...entries.keys()].sort()).toEqual(
      readdirSync(join(root, "content"), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.[a-z]+$/.test(file))
        .map((file) => `content/${file}`)
        .sort(),
    );
    expect(findings.map(formatFinding)).toContainEqual(expect.stringMatching(/^content\/questions\/apis\.yaml:7: retry\.strong: /));
  });

  it.each(fields)("says one thing, with file and line, of %s", async (_, breakIt, message) => {
    if (Array.isArray(breakIt)) change(...breakIt);
    else breakIt();
    expect(await errors()).toEqual([expect.stringMatching(message)]);
  });

  it("compiles every article and page, once for each text", async () => {
    const compiled: string[] = [];
    check = makeContentCheck(root, (text) => {
      compiled.push(/title: (.*)/.exec(text)?.[1] ?? "");
      if (text.includes("title: About")) throw new Error("9:1: Something that only a compiler sees (mdx:x)");
    });
    expect(await errors()).toEqual([expect.stringMatching(/^content\/pages\/about\.mdx:9: .*Something that only a compiler sees/)]);
    expect(await errors()).toHaveLength(1);
    expect(compiled.sort()).toEqual(["APIs", "About"]);
  });

  it("sees at its next run what was changed and mended, and a changed schema", async () => {
    expect(await errors()).toEqual([]);
    change(article, 'Cite id="rfc-9110"', 'Cite id="rfc-1"');
    expect(await errors()).toHaveLength(1);
    change(article, 'Cite id="rfc-1"', 'Cite id="rfc-9110"');
    expect(await errors()).toEqual([]);
    change("src/content.config.ts", "short: text.max(20)", "short: text.max(2)");
    utimesSync(join(root, "src/content.config.ts"), 1, 1);
    expect(await errors()).toEqual([expect.stringMatching(/apis\.mdx:4: short: /)]);
  });

  it.each([
    ["line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
  ])("reads files with %s", async (_, rewrite) => {
    for (const folder of ["content", "samples"])
      for (const file of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((name) => /\.[a-z]+$/.test(name))) {
        const path = join(root, folder, file);
        writeFileSync(path, rewrite(readFileSync(path, "utf8")));
      }
    expect(await errors()).toEqual([]);
    change(article, 'Cite id="rfc-9110"', 'Cite id="rfc-1"');
    expect(await errors()).toEqual([expect.stringMatching(/^content\/skills\/apis\.mdx:33: <Cite/)]);
  });
});
