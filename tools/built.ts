/** The built site that the tests read. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the build under test. */
export const distFolder = fileURLToPath(new URL("../dist/", import.meta.url));
/** The same site built under a base path, made by the test script. */
export const basedFolder = fileURLToPath(new URL("../tmp/based/", import.meta.url));
/** The base path of that build. */
export const BASED = "/guides/nine/";

export interface BuiltPage {
  /** Path from the site's root, such as `/skills/databases/`. */
  path: string;
  html: string;
}

/** All HTML pages of a build, 404 included. */
export function readPages(folder: string = distFolder): BuiltPage[] {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist. Run "npm run build" first.`);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => ({ path: `/${file.split(sep).join("/")}`.replace(/index\.html$/, ""), html: readFileSync(join(folder, file), "utf8") }));
}
