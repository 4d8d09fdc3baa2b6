/** Every file of the built site is ours by a rule, or THIRD-PARTY.txt says whose it is. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { distFolder } from "../../tools/built.ts";

const notice = readFileSync(join(distFolder, "THIRD-PARTY.txt"), "utf8");
const files = readdirSync(distFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(distFolder.length).split(sep).join("/"));

/** What we write, or what is made from it alone. */
const OURS = [
  /\.html$/,
  /^(_headers|\.htaccess|\.nojekyll|THIRD-PARTY\.txt|favicon\.svg|apple-touch-icon\.png|manifest\.webmanifest|robots\.txt|rss\.xml|sitemap-(index|\d+)\.xml|glossary\/terms\.json)$/,
  /^og\/[a-z0-9-]+\.png$/,
  /^_astro\/late\.[\w-]+\.css$/,
  /^samples\/.+\.txt$/,
  /^pagefind\/((index|fragment)\/.+|pagefind-entry\.json|[^/]+\.pf_meta|names\.txt)$/,
  // Licenses themselves.
  /^_astro\/fonts\.[0-9a-f]+\.txt$/,
  /^runtimes\/[^/]+\/(LICENSE|NOTICE)\.txt$/,
];
/** Scripts of ours: each is small and bundles no package; a script that holds one must be named. */
const OUR_SCRIPT = /^(_astro\/[^/]+|search\/answers)\.js$/;
const SIGNS_OF_OTHERS = /Emscripten|emscripten_|@license|Copyright|_PHP/;

const named = [...notice.matchAll(/^ {2}File: (.+)$/gm)].map(([, pattern = ""]) => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`));

describe("the licenses", () => {
  it("cover every file", () => {
    expect(files.length).toBeGreaterThan(1000);
    const open = files.filter((file) => ![...OURS, ...named].some((pattern) => pattern.test(file)) && !OUR_SCRIPT.test(file));
    expect(open).toEqual([]);
  });

  it("name every script that holds the work of others", () => {
    const scripts = files.filter((file) => OUR_SCRIPT.test(file));
    const theirs = scripts.filter((file) => SIGNS_OF_OTHERS.test(readFileSync(join(distFolder, file), "utf8")));
    expect(theirs.length).toBeGreaterThan(2);
    expect(theirs.filter((file) => !named.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it("name no file that is not there", () => {
    expect(named.map((pattern) => pattern.source).filter((source) => !files.some((file) => new RegExp(source).test(file)))).toEqual([]);
  });

  it("lie beside fonts and runtimes, and About links them", () => {
    const beside = files.filter((file) => /^(_astro\/fonts\.|runtimes\/[^/]+\/LICENSE)/.test(file));
    expect(beside).toHaveLength(5);
    for (const file of beside) expect(readFileSync(join(distFolder, file), "utf8").length, file).toBeGreaterThan(1000);
    const about = parse(readFileSync(join(distFolder, "about/index.html"), "utf8"));
    expect(about.querySelectorAll("main a").map((link) => link.getAttribute("href"))).toContain("/THIRD-PARTY.txt");
  });
});
