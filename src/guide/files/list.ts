/** Which files lie below `content/`, and which of them nobody would read. */
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import type { Finding } from "../finding.ts";

/** The collections, with the ending of their files. The schemas are in `src/content.config.ts`. */
export const ENDINGS = { skills: ".mdx", pages: ".mdx", questions: ".yaml", quizzes: ".yaml", glossary: ".yaml", phrases: ".yaml", sources: ".yaml" } as const;

export type CollectionName = keyof typeof ENDINGS;

export interface ContentFile {
  collection: CollectionName;
  /** The name without its ending. */
  id: string;
  /** Path from the project's root, with forward slashes. */
  file: string;
}

/** The files of all collections, and an error for each that belongs to none. Names that begin with a dot are of systems and editors, and do not count. */
export function listContent(root: string): { files: ContentFile[]; strays: Finding[] } {
  const files: ContentFile[] = [];
  const strays: Finding[] = [];
  for (const path of listPaths(join(root, "content"))) {
    const [name = "", base = "", ...deeper] = path.split("/");
    const file = `content/${path}`;
    const fail = (message: string) => strays.push({ severity: "error", file, message });
    if (!isCollection(name) || base === "") fail(`nothing reads a file here. The collections are ${Object.keys(ENDINGS).join(", ")}.`);
    else if (deeper.length > 0) fail(`nothing reads a folder in a collection. Put the file into content/${name}/.`);
    else if (!base.endsWith(ENDINGS[name])) fail(`nothing reads a file of this ending. Files of content/${name}/ end in ${ENDINGS[name]}.`);
    else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(base.slice(0, -ENDINGS[name].length)))
      fail("the name becomes an address. Write it in kebab-case: small letters, digits and hyphens.");
    else files.push({ collection: name, id: base.slice(0, -ENDINGS[name].length), file });
  }
  return { files, strays };
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(ENDINGS, name);
}

/** Files, and folders that hold none, in the order of their names. */
function listPaths(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({
    path: join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .split(sep)
      .join("/"),
    isFile: entry.isFile(),
  }));
  return paths
    .filter(({ path, isFile }) => isFile || !(Object.hasOwn(ENDINGS, path) || paths.some((other) => other.path.startsWith(`${path}/`))))
    .map(({ path }) => path)
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")))
    .sort();
}
