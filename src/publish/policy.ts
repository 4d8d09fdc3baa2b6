/**
 * The strict policy: nothing inline but the one style sheet and the theme script, both the same on every page and allowed by their hashes.
 * The hashes are computed last, from what was built, and written into every page, into `_headers` and `.htaccess`, and into `deploy/` beside the site for
 * hosts whose configuration lies elsewhere.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headersFile, policyFor } from "./headers.ts";
import { caddyFile, htaccessFile, nginxFile, vercelFile } from "./hosts/host-files.ts";

/** Put the policy into every page of the build. */
export function policy(): AstroIntegration {
  let base = "/";
  return {
    name: "policy",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
      },
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
        const pages = await Promise.all(files.map(async (file) => ({ file, html: await readFile(join(folder, file), "utf8") })));
        const hashes = {
          style: theOne(pages, /<style[^>]*>([\s\S]*?)<\/style>/g, "style sheet"),
          script: theOne(pages, /<script>([\s\S]*?)<\/script>/g, "script"),
        };
        const text = policyFor(hashes);
        await Promise.all(
          pages.map(({ file, html }) => {
            const charset = /<meta charset="?utf-8"?\s*\/?>/i;
            if (!charset.test(html)) throw new Error(`${file}: the page has no <meta charset>, after which the policy belongs. Use page/Base.astro.`);
            return writeFile(
              join(folder, file),
              html.replace(charset, (tag) => `${tag}<meta http-equiv="content-security-policy" content="${text.meta}">`),
            );
          }),
        );
        const deploy = join(folder, "../deploy");
        await mkdir(deploy, { recursive: true });
        await Promise.all([
          writeFile(join(folder, "_headers"), headersFile(text.header, base)),
          writeFile(join(folder, ".htaccess"), htaccessFile(text.header, base)),
          writeFile(join(deploy, "nginx.conf"), nginxFile(text.header, base)),
          writeFile(join(deploy, "Caddyfile"), caddyFile(text.header, base)),
          writeFile(join(deploy, "vercel.json"), vercelFile(text.header, base)),
        ]);
        logger.info(`policy written into ${pages.length} pages`);
      },
    },
  };
}

/** The hash of the one inline element of its kind that all pages share. */
function theOne(pages: { file: string; html: string }[], pattern: RegExp, kind: string): string {
  const found = new Map<string, string>();
  for (const { file, html } of pages) {
    const matches = [...html.matchAll(pattern)];
    if (matches.length !== 1) throw new Error(`${file}: it has ${matches.length} inline ${kind}s; every page has exactly one, from page/Base.astro.`);
    found.set(
      createHash("sha256")
        .update(matches[0]?.[1] ?? "")
        .digest("base64"),
      file,
    );
  }
  if (found.size !== 1)
    throw new Error(`The inline ${kind} differs between ${[...found.values()].join(" and ")}. All pages must share one; move the difference into a file.`);
  return [...found.keys()][0] ?? "";
}
