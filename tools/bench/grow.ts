/** Copies of the project with more articles than nine, to see what a build costs. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Inside of the project, so that its packages are found. */
const bench = join(root, "tmp", "bench");
const COPIED = ["astro.config.mjs", "tsconfig.json", "package.json", "src", "content", "samples", "public"];
/**
 * What a copy must change to hold more than nine: the schema's "1 to 9", and the list of all skills on each article, which stays at nine. A list of all
 * articles on all articles grows with their square, in any site, and would be measured instead of the articles.
 */
const CHANGES = [
  { file: "src/content.config.ts", from: "order: z.int().min(1).max(9)", to: "order: z.int().min(1)" },
  { file: "src/page/Article.astro", from: "{skills.map((other) => (", to: "{skills.slice(0, 9).map((other) => (" },
];

/** The names of the articles that are there. */
export function listArticles(): string[] {
  return readdirSync(join(root, "content/skills"))
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => basename(file, ".mdx"));
}

/**
 * Copy the project and repeat its articles until there are `count`, each with its own address, title, description and order, its questions and checks.
 * @returns the folder of the copy
 * @throws Error when a file that must be changed no longer reads as expected
 */
export function growProject(count: number): string {
  const folder = join(bench, `articles-${count}`);
  rmSync(folder, { recursive: true, force: true });
  for (const name of COPIED) if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const { file, from, to } of CHANGES) {
    const text = readFileSync(join(folder, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} no longer holds "${from}". Correct tools/bench/grow.ts.`);
    writeFileSync(join(folder, file), text.replace(from, to));
  }
  const originals = listArticles();
  for (let index = originals.length; index < count; index++) repeatArticle(folder, originals[index % originals.length] ?? "", index + 1);
  return folder;
}

function repeatArticle(folder: string, original: string, number: number): void {
  const name = `${original}-${number}`;
  const article = readFileSync(join(folder, "content/skills", `${original}.mdx`), "utf8")
    .replace(/^order: .*$/m, `order: ${number + 9}`)
    .replace(/^title: (.*)$/m, (_, title: string) => `title: ${JSON.stringify(`${unquote(title)} ${number}`)}`)
    .replace(/^description: (.*)$/m, (_, text: string) => `description: ${JSON.stringify(`${number} ${unquote(text)}`.slice(0, 155))}`)
    .replaceAll(`<Check id="${original}/`, `<Check id="${name}/`);
  writeFileSync(join(folder, "content/skills", `${name}.mdx`), article);
  for (const kind of ["questions", "quizzes"]) cpSync(join(folder, "content", kind, `${original}.yaml`), join(folder, "content", kind, `${name}.yaml`));
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, "$2");
}
