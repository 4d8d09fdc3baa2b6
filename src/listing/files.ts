/** Which files below `samples/` are ours: what compilers, package managers and test runs leave there is not. Runs in Node only. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const LEFT_BEHIND = new Set(["target", "node_modules", "__pycache__"]);

/**
 * Paths below the folder of samples, with slashes, in alphabetical order. What lies in the folder itself, such as the manifest of the packages that
 * listings need, is no listing.
 * @param folder path of `samples/`; a folder that does not exist has no files
 */
export function listSampleFiles(folder: string): string[] {
  return (existsSync(folder) ? walk(folder, "") : []).filter((path) => path.includes("/"));
}

function walk(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (isLeftBehind(entry.name)) return [];
      return entry.isDirectory() ? walk(folder, path) : [path];
    });
}

function isLeftBehind(name: string): boolean {
  return LEFT_BEHIND.has(name) || name.endsWith(".class") || (name.startsWith(".") && name !== ".htaccess");
}
