/** Wrong content stops the build with file, field and remedy. What a build alone can show is shown here; each rule has its unit test. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProcess } from "../../tools/samples/process.ts";
import { ASTRO, ENVIRONMENT, makeCopy, replaceIn, useWindowsLines } from "./copy.ts";

interface Case {
  name: string;
  breakIt: (copy: string) => void;
  /** What the message must hold: the file, the field, the remedy. */
  says: RegExp[];
}

const article = "content/skills/apis.mdx";

const cases: Case[] = [
  {
    name: "that does not fit the schema",
    breakIt: (copy) => {
      replaceIn(copy, article, "promise: Design an interface that other people can use on the first try.\n", "");
    },
    says: [/apis/, /promise/, /Required|expected/i],
  },
  {
    name: "whose YAML cannot be read",
    breakIt: (copy) => {
      replaceIn(copy, "content/glossary/retry.yaml", "also: [re-try]", "also: [re-try");
    },
    says: [/retry\.yaml/],
  },
  {
    name: "that names what is not there, in one message for each mistake",
    breakIt: (copy) => {
      replaceIn(copy, article, 'Cite id="rfc-9110"', 'Cite id="rfc-1"');
      rmSync(join(copy, "samples/apis/retry.js"));
    },
    says: [
      /The content has 2 errors:/,
      /content\/skills\/apis\.mdx:33: <Cite id="rfc-1">: there is no content\/sources\/rfc-1\.yaml\. Correct the id or add the source\./,
      /content\/skills\/apis\.mdx:35: <Sample file="apis\/retry\.js">: .*samples\/apis\/retry\.js.*write the listing/,
    ],
  },
  {
    name: "that nothing reads",
    breakIt: (copy) => {
      writeFileSync(join(copy, "content/glossary/again.yml"), "term: Again\n");
    },
    says: [/The content has 1 error:/, /content\/glossary\/again\.yml: nothing reads a file of this ending/],
  },
];

describe("the build", { concurrent: true }, () => {
  it("passes with line ends of Windows, and says nothing of how the prose sounds", { timeout: 240_000 }, async () => {
    const { code, output, page } = await build((copy) => {
      replaceIn(copy, "content/pages/about.mdx", "Text of the page.", "We simply leverage text!");
      useWindowsLines(copy);
    });
    expect(output).toContain("Complete!");
    expect(code).toBe(0);
    expect(output).not.toMatch(/simply|leverage/);
    expect(page).toMatch(/A <a class="term" href="\/glossary\/#retry">retry<\/a> repeats a request/);
    expect(page).toMatch(/run on QuickJS/);
  });

  it.for(cases)("stops at content $name", { timeout: 240_000 }, async ({ breakIt, says }) => {
    const { code, output } = await build(breakIt);
    for (const said of says) expect(output).toMatch(said);
    expect(code).not.toBe(0);
  });
});

/** Build a changed copy; answers with the page of its article too, when there is one. */
async function build(change: (copy: string) => void): Promise<{ code: number; output: string; page: string }> {
  const copy = makeCopy();
  try {
    change(copy);
    const { code, output } = await runProcess(process.execPath, [ASTRO, "build", "--force"], { cwd: copy, env: ENVIRONMENT, milliseconds: 240_000 });
    const page = code === 0 ? readFileSync(join(copy, "dist/skills/apis/index.html"), "utf8") : "";
    return { code, output: output.replaceAll("**", ""), page };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
