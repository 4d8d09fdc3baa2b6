/** Vercel, after the documentation of its Build Output API; the types of its package `@vercel/routing-utils` judge the routes in the tests. */
import { FOREVER } from "../headers.ts";
import { folderOf, headerList, immutablePattern } from "./rules.ts";

/**
 * The `config.json` that lies beside `static/` in `.vercel/output/`. The rules of a `vercel.json` know an address and not whether there is a file: a missing
 * one would be kept for a year as well (https://github.com/vercel/vercel/pull/14828). What follows `hit` here holds for files that were found.
 */
export function vercelFile(policy: string, base: string): string {
  const folder = folderOf(base);
  const place = folder.replaceAll(".", "\\.");
  const routes = [
    { src: `^${place}((?:[^/]+/)*[^/\\.]+)$`, headers: { Location: `${folder}$1/` }, status: 308 },
    { src: `^${place}.*$`, headers: Object.fromEntries(headerList(policy)), continue: true },
    { src: `^${place}rss\\.xml$`, headers: { "Cross-Origin-Resource-Policy": "cross-origin" }, continue: true },
    { handle: "filesystem" },
    { handle: "hit" },
    { src: `${immutablePattern(base)}.+$`, headers: { "Cache-Control": FOREVER }, continue: true, important: true },
    { handle: "error" },
    { src: `^${place}.*$`, status: 404, dest: `${folder}404.html` },
  ];
  return `${JSON.stringify({ version: 3, routes }, undefined, 2)}\n`;
}
