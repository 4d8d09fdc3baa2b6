/**
 * The end of a build: what has to know every page before it can change any. Each page is read once and handed to all steps, one page at a time; when the
 * steps have concluded, each page is written once. Between the two no page is kept in memory: a site of a thousand pages would be a gigabyte.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import pLimit from "p-limit";

interface BuiltPage {
  /** Address below the site's base: `/skills/databases/`. */
  path: string;
  html: string;
}

export interface Finished {
  /** Where the site was written. */
  folder: string;
  /** The path that the site is built for, with a slash at both ends. */
  base: string;
  /** Where results are kept from build to build. */
  cache: string;
  logger: AstroIntegrationLogger;
  /** What the steps before this one do to a page. */
  changed: (html: string) => string;
}

/** Something that is made from all pages, and may change them. */
export interface Step {
  name: string;
  /** See one page as Astro wrote it. */
  read(page: BuiltPage): void;
  /**
   * Write what was made from the pages.
   * @returns what is to be changed in each page
   */
  conclude(finished: Finished): Promise<(html: string) => string>;
}

/** Files that are open at the same time; hosts and laptops may allow no more than 256. */
const AT_ONCE = 16;

/** Run the steps over all pages of the build, in their order. */
export function finish(...makeSteps: (() => Step)[]): AstroIntegration {
  let base = "/";
  let cache = "";
  return {
    name: "finish",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.endsWith("/") ? config.base : `${config.base}/`;
        cache = fileURLToPath(new URL("kept/", config.cacheDir));
      },
      "astro:build:done": async ({ dir, logger }) => {
        await finishPages(
          { folder: fileURLToPath(dir), base, cache, logger },
          makeSteps.map((make) => make()),
        );
      },
    },
  };
}

/** Hand all pages of a build to the steps, and write what they make of them. */
async function finishPages(build: Omit<Finished, "changed">, steps: Step[]): Promise<void> {
  const { folder, logger } = build;
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
  const limit = pLimit(AT_ONCE);
  for (const file of files) {
    const page = { path: pathOf(file), html: await readFile(join(folder, file), "utf8") };
    for (const step of steps) step.read(page);
  }
  let changed = (html: string) => html;
  for (const step of steps) {
    const before = changed;
    const change = await step.conclude({ ...build, logger: logger.fork(step.name), changed: before });
    changed = (html) => change(before(html));
  }
  await limit.map(files, async (file) => {
    const path = join(folder, file);
    await writeFile(path, changed(await readFile(path, "utf8")));
  });
}

/** `skills/databases/index.html` is served at `/skills/databases/`. */
function pathOf(file: string): string {
  return `/${file
    .split(sep)
    .join("/")
    .replace(/index\.html$/, "")}`;
}
