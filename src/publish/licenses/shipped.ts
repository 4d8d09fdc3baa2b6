/** Which works of others a build ships beside its bundles, and in which files. */
import { RUNTIME_SOURCES } from "../../run/runtimes.ts";
import { FONTS } from "../fonts/fonts.ts";

/** A work inside of another's package, under a license of its own. */
export interface Held {
  name: string;
  license: string;
  source: string;
}

/** Works that a package holds compiled, and whose licenses it does not carry. */
export const HELD: Readonly<Record<string, Held[]>> = {
  pyodide: [{ name: "CPython and its standard library", license: "Python-2.0.1", source: "https://github.com/python/cpython" }],
  "@electric-sql/pglite": [{ name: "PostgreSQL", license: "PostgreSQL", source: "https://git.postgresql.org/cgit/postgresql.git" }],
  "@php-wasm/web-8-4": [{ name: "PHP", license: "PHP-3.01", source: "https://github.com/php/php-src" }],
};

/** Packages and the files of the built site that are theirs, as patterns in which a star stands for any part of a name. */
export function listShipped(): { name: string; files: string[] }[] {
  return [
    ...FONTS.map((font) => ({ name: font.package, files: [`_astro/${font.address.replace(/^.*\/|\.woff2$/g, "")}.*.woff2`] })),
    ...Object.entries(RUNTIME_SOURCES).map(([key, source]) => ({ name: source.package, files: [`runtimes/${key}-*/*`] })),
    { name: "pagefind", files: ["pagefind/pagefind.js", "pagefind/wasm.*.pagefind"] },
    // The reset at the top of the one style sheet.
    { name: "tailwindcss", files: ["*.html"] },
  ];
}
