/** Netlify and Cloudflare Pages, after their documentation; `tools/serve/serve.ts` reads the same file. */
import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { allHeaders, FOREVER, IMMUTABLE_FOLDERS } from "../headers.ts";

/** Cloudflare Pages reads so many rules and passes over the rest. */
const MOST_RULES = 100;

/** For folders of many small files, which cannot all have a rule. Ten minutes serve a reader who searches twice, and a missing file is soon asked for again. */
const BRIEFLY = "public, max-age=600";

/** Files that keep their names over every deploy, and lead to those that do not: asked about at each visit, also where a host would keep them. */
const ENTRIES = ["/pagefind/pagefind-entry.json", "/pagefind/pagefind.js", "/pagefind/names.txt", "/search/answers.js"];

/**
 * The files of a built site that get a rule of their own, the biggest first.
 * @param folder where the site was built
 * @returns addresses below the base, such as `/_astro/page.abc.js`
 */
export function listKept(folder: string): string[] {
  return IMMUTABLE_FOLDERS.few
    .flatMap((name) =>
      readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .map((file) => ({
      path: file
        .slice(join(folder).replace(/[\\/]$/, "").length)
        .split(sep)
        .join("/"),
      bytes: statSync(file).size,
    }))
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}

/**
 * A `_headers` file as Netlify and Cloudflare Pages read it. Both apply a rule for a folder to files that are not there, too, so that a missing file would
 * be kept for a year; hence each file that is there has a rule of its own. What finds no place is asked for again at each visit, as these hosts do anyway.
 * @param kept addresses below the base, the most important first
 */
export function headersFile(policy: string, base: string, kept: readonly string[]): string {
  const prefix = base.replace(/\/$/, "");
  const block = (path: string, ...lines: string[]) => [prefix + path, ...lines.map((line) => `  ${line}`)].join("\n");
  const first = [
    block("/*", ...Object.entries(allHeaders(policy)).map(([name, value]) => `${name}: ${value}`)),
    // Cloudflare joins the values of all rules unless one is taken away first. Netlify takes the last, and passes over the sign.
    block("/rss.xml", "! Cross-Origin-Resource-Policy", "Cross-Origin-Resource-Policy: cross-origin"),
    ...ENTRIES.map((path) => block(path, "Cache-Control: no-cache")),
    ...IMMUTABLE_FOLDERS.many.map((name) => block(`/${name}/*`, `Cache-Control: ${BRIEFLY}`)),
  ];
  const own = kept.slice(0, MOST_RULES - first.length).map((path) => block(path, `Cache-Control: ${FOREVER}`));
  return `${[...first, ...own].join("\n")}\n`;
}

/**
 * The policy and the base path that a `_headers` file was written with.
 * @throws Error when it is not one of ours
 */
export function readHeadersFile(text: string): { policy: string; base: string } {
  const [, path, policy] = /^(\S*\/)\*\n {2}Content-Security-Policy: (.+)$/m.exec(text) ?? [];
  if (path === undefined || policy === undefined) throw new Error("_headers does not begin with the policy. Build the site again.");
  return { policy, base: path };
}
