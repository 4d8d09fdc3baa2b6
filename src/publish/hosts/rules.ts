/** What the configurations of all kinds of hosts have in common. */
import { allHeaders, IMMUTABLE_FOLDERS } from "../headers.ts";

/** Types that older hosts do not know; a browser refuses a script or a module with a wrong one. */
export const TYPES = { mjs: "text/javascript", wasm: "application/wasm", webmanifest: "application/manifest+json" } as const;

/** What is worth packing, by all the types that servers give to it. HTML is packed by every server anyway. */
export const PACKED = [
  "text/css",
  "text/plain",
  "text/xml",
  "text/javascript",
  "application/javascript",
  "application/json",
  "application/manifest+json",
  "application/xml",
  "image/svg+xml",
  "application/wasm",
];

/** Every header that every answer carries. */
export function headerList(policy: string): [string, string][] {
  return Object.entries(allHeaders(policy));
}

/** The base path with a slash at both ends. */
export function folderOf(base: string): string {
  return base.endsWith("/") ? base : `${base}/`;
}

/** Folders that may be kept for ever, as a regular expression that begins at the root. */
export function immutablePattern(base: string): string {
  const folders = [...IMMUTABLE_FOLDERS.few, ...IMMUTABLE_FOLDERS.many];
  return `^${folderOf(base).replaceAll(".", "\\.")}(${folders.join("|")})/`;
}
