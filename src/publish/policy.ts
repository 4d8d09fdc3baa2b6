/**
 * The strict policy: nothing inline but the one style sheet and the theme script, both the same on every page and allowed by their hashes.
 * The hashes are computed last, from what was built, and written into every page, into `_headers` and `.htaccess`. For hosts whose configuration lies
 * elsewhere `npm run host` makes it from `_headers`.
 */
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Step } from "./finish.ts";
import { type Hashes, policyFor } from "./headers.ts";
import { htaccessFile } from "./hosts/apache.ts";
import { headersFile, listKept } from "./hosts/netlify.ts";

const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;
const INLINE = {
  style: { pattern: /<style[^>]*>[\s\S]*?<\/style>/g, name: "style sheet" },
  script: { pattern: /<script>[\s\S]*?<\/script>/g, name: "script" },
};

/** Put the policy into every page of the build. */
export function policy(): Step {
  const inline = new InlineParts();
  return {
    name: "policy",
    read({ path, html }) {
      if (!CHARSET.test(html)) throw new Error(`${path}: the page has no <meta charset>, after which the policy belongs. Use page/Base.astro.`);
      inline.add(path, html);
    },
    async conclude({ folder, base, logger, changed }) {
      const text = policyFor(inline.hash(changed));
      await writeFile(join(folder, "_headers"), headersFile(text.header, base, listKept(folder)));
      await writeFile(join(folder, ".htaccess"), htaccessFile(text.header, base));
      logger.info(`written into ${inline.pages} pages`);
      return (html) => html.replace(CHARSET, (tag) => `${tag}<meta http-equiv="content-security-policy" content="${text.meta}">`);
    },
  };
}

/** The one inline style sheet and the one inline script that all pages share. */
export class InlineParts {
  /** How many pages were seen. */
  pages = 0;
  readonly #found: Partial<Record<keyof Hashes, { text: string; path: string }>> = {};

  /**
   * See one page.
   * @throws Error naming the page that has more or fewer inline parts than one of each, or another one than the page before
   */
  add(path: string, html: string): void {
    this.pages++;
    for (const kind of ["style", "script"] as const) {
      const { pattern, name } = INLINE[kind];
      const matches: string[] = html.match(pattern) ?? [];
      if (matches.length !== 1) throw new Error(`${path}: it has ${matches.length} inline ${name}s; every page has exactly one, from page/Base.astro.`);
      const text = (matches[0] ?? "").replace(/^<[^>]*>/, "").replace(/<\/[^>]*>$/, "");
      const first = (this.#found[kind] ??= { text, path });
      if (first.text !== text)
        throw new Error(`The inline ${name} differs between ${first.path} and ${path}. All pages must share one; move the difference into a file.`);
    }
  }

  /**
   * Base64 of the SHA-256 of both, as they are after a change.
   * @throws Error when no page was seen
   */
  hash(change: (text: string) => string): Hashes {
    const { style, script } = this.#found;
    if (!style || !script) throw new Error("The build wrote no page. Build the whole site.");
    const digest = ({ text }: { text: string }) => createHash("sha256").update(change(text)).digest("base64");
    return { style: digest(style), script: digest(script) };
  }
}
