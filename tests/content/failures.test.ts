/** Wrong content stops the build with file, field and remedy. Each case breaks a copy of a small guide and reads the message of a real build. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runProcess } from "../../tools/samples/process.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What listings have measured and figures draw: figures belong to the source, so every copy needs it. */
const measured = readdirSync(join(root, "src/figure"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    [...readFileSync(join(root, "src/figure", file), "utf8").matchAll(/from "(?:\.\.\/)+(samples\/[^"?]+)\?raw"/g)].map((match) => match[1] ?? ""),
  );

/** A change of a copy: replaces text in a file, writes a file, or removes something. */
type Break = { file: string; from: string; to: string } | { write: string; text: string } | { remove: string };

interface Case {
  name: string;
  breaks: Break[];
  /** What the message must hold: the file, the field, the remedy. */
  says: (string | RegExp)[];
}

const article = "content/skills/apis.mdx";

const cases: Case[] = [
  {
    name: "a missing field",
    breaks: [{ file: article, from: "promise: Design an interface that other people can use on the first try.\n", to: "" }],
    says: ["apis", "promise", /Required|required|expected/i],
  },
  { name: "a field of the wrong type", breaks: [{ file: article, from: "order: 7", to: "order: seven" }], says: ["apis", "order", "number"] },
  { name: "an unknown field", breaks: [{ file: article, from: "short: APIs", to: "short: APIs\nauthor: Ana" }], says: ["apis", "author"] },
  {
    name: "a check with five options",
    breaks: [{ file: "content/quizzes/apis.yaml", from: "      - { text: A longer", to: "      - { text: More, why: More. }\n      - { text: A longer" }],
    says: ["apis", "options", "four options"],
  },
  {
    name: "a check with two right options",
    breaks: [{ file: "content/quizzes/apis.yaml", from: "It only waits. }", to: "It only waits., right: true }" }],
    says: ["apis", "Exactly one option"],
  },
  {
    name: "a star where only backticks count",
    breaks: [{ file: "content/quizzes/apis.yaml", from: "It only waits. }", to: "It *only* waits. }" }],
    says: ["apis", "why", "backticks"],
  },
  { name: "YAML that cannot be read", breaks: [{ file: "content/glossary/retry.yaml", from: "also: [re-try]", to: "also: [re-try" }], says: ["retry.yaml"] },
  {
    name: "a duplicate order",
    breaks: [
      { write: "content/skills/servers.mdx", text: "@copy" },
      {
        write: "content/questions/servers.yaml",
        text: "questions:\n  - { id: q, level: junior, ask: What, weak: a, good: b, strong: c, listensFor: d, section: idempotency }\n",
      },
      { write: "content/quizzes/servers.yaml", text: "@quiz" },
    ],
    says: ["content/skills/servers.mdx", "order", "Give one of them another order"],
  },
  {
    name: "a dangling source",
    breaks: [{ file: article, from: 'Cite id="rfc-9110"', to: 'Cite id="rfc-1"' }],
    says: [article, "<Cite id=", "content/sources/rfc-1.yaml", "add the source"],
  },
  { name: "a dangling term", breaks: [{ file: article, from: 'Term id="retry"', to: 'Term id="again"' }], says: [article, "content/glossary/again.yaml"] },
  {
    name: "a dangling question",
    breaks: [{ file: article, from: 'Ask id="apis/retry"', to: 'Ask id="apis/no"' }],
    says: [article, "content/questions/apis.yaml", "add the question"],
  },
  {
    name: "an ability without a section",
    breaks: [{ file: article, from: "{ can: Design a key, section: idempotency }", to: "{ can: Design a key, section: keys }" }],
    says: [article, "abilities.section", "keys"],
  },
  {
    name: "a question without a section",
    breaks: [{ file: "content/questions/apis.yaml", from: "section: idempotency", to: "section: nowhere" }],
    says: ["content/questions/apis.yaml", "retry.section", "nowhere"],
  },
  {
    name: "an unknown tag",
    breaks: [{ file: article, from: '<Check id="apis/twice" />', to: '<Check id="apis/twice" />\n\n<Video id="x" />' }],
    says: [article, "<Video> is unknown", "An article may use"],
  },
  { name: "a missing sample", breaks: [{ remove: "samples/apis/retry.js" }], says: [article, "samples/apis/retry.js", "write the listing"] },
  { name: "a missing region", breaks: [{ file: article, from: 'region="retry"', to: 'region="again"' }], says: [article, 'no region "again"', "It has retry"] },
  { name: "a missing output", breaks: [{ remove: "samples/apis/retry.js.out" }], says: [article, "retry.js.out is missing", "npm run samples:update"] },
  {
    name: "fenced code in an article",
    breaks: [{ file: article, from: '<Check id="apis/twice" />', to: '<Check id="apis/twice" />\n\n```js\nalert()\n```' }],
    says: [article, "fenced code", "samples/"],
  },
  {
    name: "a heading without an id",
    breaks: [{ file: article, from: '<Check id="apis/twice" />', to: '<Check id="apis/twice" />\n\n## More' }],
    says: [article, "no permanent id", "{#its-id}"],
  },
  { name: "an empty collection", breaks: [{ remove: "content/sources" }], says: ["content/sources/", "is empty", "Add at least one file"] },
];

describe("wrong content stops the build", { concurrent: true }, () => {
  it("builds when nothing is broken", { timeout: 240_000 }, async () => {
    const { code, output } = await build([]);
    expect(output).toContain("Complete!");
    expect(code).toBe(0);
  });

  it.for(cases)("$name", { timeout: 240_000 }, async ({ breaks, says }) => {
    const { code, output } = await build(breaks);
    for (const said of says) expect(output).toMatch(typeof said === "string" ? new RegExp(escape(said)) : said);
    expect(code).not.toBe(0);
  });
});

/** Build a broken copy inside the project, where packages are found, with a cache of its own. */
async function build(breaks: Break[]): Promise<{ code: number; output: string }> {
  mkdirSync(join(root, "tmp"), { recursive: true });
  const copy = mkdtempSync(join(root, "tmp", "content-"));
  try {
    for (const path of ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json", ...measured])
      cpSync(join(root, path), join(copy, path), { recursive: true });
    cpSync(join(root, "tests/content/fixture"), copy, { recursive: true });
    for (const change of breaks) apply(copy, change);
    const { code, output } = await runProcess(process.execPath, [join(root, "node_modules/astro/bin/astro.mjs"), "build", "--force"], {
      cwd: copy,
      env: { ...process.env, NO_COLOR: "1", ASTRO_TELEMETRY_DISABLED: "1", BASE_PATH: "/", OUT: "./dist" },
      milliseconds: 240_000,
    });
    return { code, output: output.replaceAll("**", "") };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function apply(copy: string, change: Break): void {
  if ("remove" in change) {
    rmSync(join(copy, change.remove), { recursive: true });
  } else if ("write" in change) {
    const apis = readFileSync(join(copy, article), "utf8")
      .replace("title: APIs", "title: Servers")
      .replaceAll("apis/", "servers/")
      .replaceAll("servers/retry.js", "apis/retry.js")
      .replace("servers/retry", "servers/q");
    const quiz = readFileSync(join(copy, "content/quizzes/apis.yaml"), "utf8");
    writeFileSync(join(copy, change.write), change.text === "@copy" ? apis : change.text === "@quiz" ? quiz : change.text);
  } else {
    const path = join(copy, change.file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(change.from)) throw new Error(`${change.file} does not hold ${change.from}`);
    writeFileSync(path, text.replace(change.from, change.to));
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
