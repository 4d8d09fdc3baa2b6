/**
 * The strict policy: nothing inline but a style sheet and the theme script in each page, allowed by their hashes. The script is the same on every page; of sheets
 * there are few: the common one, and that of a page that has more to show, such as home.
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

/** Sheets that a site may have: each is named in the policy, which goes out with every page. */
const MAX_SHEETS = 4;

/** The inline style sheets and the one inline script of all pages. */
export class InlineParts {
  /** How many pages were seen. */
  pages = 0;
  /** The page that had each first, by its text. */
  readonly #styles = new Map<string, string>();
  readonly #scripts = new Map<string, string>();

  /**
   * See one page.
   * @throws Error naming the page that has more or fewer inline parts than one of each, another script than the page before, or one sheet too many
   */
  add(path: string, html: string): void {
    this.pages++;
    this.#keep("style", this.#styles, path, html);
    this.#keep("script", this.#scripts, path, html);
    const [first = "", ...more] = this.#scripts.values();
    if (more.length > 0) throw new Error(`The inline script differs between ${first} and ${path}. All pages must share one; move the difference into a file.`);
    if (this.#styles.size > MAX_SHEETS)
      throw new Error(
        `${path}: its style sheet is the ${this.#styles.size}th of the site (the others are those of ${[...this.#styles.values()].slice(0, -1).join(", ")}). Let it share one of them: each is named in the policy of every page.`,
      );
  }

  #keep(kind: keyof typeof INLINE, kept: Map<string, string>, path: string, html: string): void {
    const { pattern, name } = INLINE[kind];
    const matches: string[] = html.match(pattern) ?? [];
    if (matches.length !== 1) throw new Error(`${path}: it has ${matches.length} inline ${name}s; every page has exactly one, from page/Base.astro.`);
    const text = (matches[0] ?? "").replace(/^<[^>]*>/, "").replace(/<\/[^>]*>$/, "");
    if (!kept.has(text)) kept.set(text, path);
  }

  /**
   * Base64 of the SHA-256 of each, as they are after a change.
   * @throws Error when no page was seen
   */
  hash(change: (text: string) => string): Hashes {
    const [script] = this.#scripts.keys();
    if (script === undefined) throw new Error("The build wrote no page. Build the whole site.");
    const digest = (text: string) => createHash("sha256").update(change(text)).digest("base64");
    return { styles: [...this.#styles.keys()].map(digest), script: digest(script) };
  }
}
