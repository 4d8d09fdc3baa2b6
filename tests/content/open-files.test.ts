/** A guide that has grown builds on a system that lets a program open few files: nothing writes or reads all of them at once. */
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runProcess } from "../../tools/samples/process.ts";
import { ASTRO, ENVIRONMENT, makeCopy, replaceIn } from "./copy.ts";

/** What macOS gives a program unless it asks for more. */
const FILES = 256;
/** Each has a record in the index, and each record is a file. */
const TERMS = 600;
const ARTICLES = 9;

it.skipIf(process.platform === "win32")(`builds ${TERMS} terms and ${ARTICLES} articles with ${FILES} open files`, { timeout: 240_000 }, async () => {
  const copy = makeCopy();
  try {
    for (let number = 1; number <= TERMS; number++)
      writeFileSync(
        join(copy, "content/glossary", `term-${number}.yaml`),
        `term: Term ${number}\nmeaning: The word number ${number} of a glossary that has grown until it has more words than a program may open files.\nalso: []\nsee: []\n`,
      );
    for (let order = 1; order <= ARTICLES; order++) if (order !== 7) addArticle(copy, order);
    const { code, output } = await runProcess("sh", ["-c", `ulimit -n ${FILES} && exec "$@"`, "sh", process.execPath, ASTRO, "build", "--force"], {
      cwd: copy,
      env: ENVIRONMENT,
      milliseconds: 240_000,
    });
    expect(output).not.toContain("EMFILE");
    expect(code, output).toBe(0);
    expect(readdirSync(join(copy, "dist/pagefind/fragment")).length).toBeGreaterThan(TERMS);
    expect(existsSync(join(copy, `dist/skills/apis-${ARTICLES}/index.html`))).toBe(true);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

/** One more article, with its questions and checks. */
function addArticle(copy: string, order: number): void {
  const name = `apis-${order}`;
  for (const [folder, ending] of [
    ["skills", "mdx"],
    ["questions", "yaml"],
    ["quizzes", "yaml"],
  ] as const)
    cpSync(join(copy, "content", folder, `apis.${ending}`), join(copy, "content", folder, `${name}.${ending}`));
  const article = `content/skills/${name}.mdx`;
  replaceIn(copy, article, "order: 7", `order: ${order}`);
  replaceIn(copy, article, "title: APIs", `title: APIs ${order}`);
  replaceIn(copy, article, "description: ", `description: ${order}. `);
  replaceIn(copy, article, '<Check id="apis/', `<Check id="${name}/`);
}
