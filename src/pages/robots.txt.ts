import type { APIContext } from "astro";
import { withBase } from "../site/link.ts";

/** Everything may be read; the sitemap says what there is. */
export function GET({ site }: APIContext): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase("/sitemap-index.xml"), site).href}\n`);
}
