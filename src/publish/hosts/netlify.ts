/** Netlify and Cloudflare Pages, after their documentation; `tools/serve/serve.ts` reads the same file. */
import { allHeaders, FOREVER, IMMUTABLE_PATHS } from "../headers.ts";

/** Files of the search that keep their names from build to build. */
const REVALIDATED_PATHS = ["/pagefind/pagefind.js", "/pagefind/pagefind-entry.json", "/pagefind/wasm.en.pagefind"];

/** A `_headers` file as Netlify and Cloudflare Pages read it. */
export function headersFile(policy: string, base: string): string {
  const prefix = base.replace(/\/$/, "");
  const block = (path: string, headers: Record<string, string>) =>
    [`${prefix}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${[
    block("/*", allHeaders(policy)),
    ...IMMUTABLE_PATHS.map((path) => block(path, { "Cache-Control": FOREVER })),
    ...REVALIDATED_PATHS.map((path) => block(path, { "Cache-Control": "no-cache" })),
    block("/rss.xml", { "! Cross-Origin-Resource-Policy": "" }).replace(
      "! Cross-Origin-Resource-Policy: ",
      "! Cross-Origin-Resource-Policy\n  Cross-Origin-Resource-Policy: cross-origin",
    ),
  ].join("\n")}\n`;
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
