/**
 * Self-hosted fonts, cut to the characters and weights that the built pages use. In development the whole files are served.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import subsetFont from "subset-font";
import { findCharacters } from "./characters.ts";

interface Font {
  /** The address that the style sheet names; the build replaces it by a hashed one. */
  address: string;
  source: string;
  weights: { min: number; max: number };
  /** Elements whose text is set in it. */
  use: "text" | "interface" | "italic";
}

const require = createRequire(import.meta.url);
const FONTS: Font[] = [
  {
    address: "/fonts/text.woff2",
    source: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    weights: { min: 400, max: 700 },
    use: "text",
  },
  {
    address: "/fonts/text-italic.woff2",
    source: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    weights: { min: 400, max: 400 },
    use: "italic",
  },
  {
    address: "/fonts/interface.woff2",
    source: "@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2",
    weights: { min: 400, max: 800 },
    use: "interface",
  },
];

/** Serve the fonts in development; cut and hash them in a build. */
export function fonts(): AstroIntegration {
  let base = "";
  return {
    name: "fonts",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/$/, "");
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const font = FONTS.find(({ address }) => request.url?.endsWith(address));
          if (!font) {
            next();
            return;
          }
          void readFile(require.resolve(font.source)).then((bytes) => {
            response.setHeader("Content-Type", "font/woff2");
            response.end(bytes);
          });
        });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html"));
        const pages = await Promise.all(files.map(async (file) => ({ file, html: await readFile(join(folder, file), "utf8") })));
        const characters = findCharacters(pages.map(({ html }) => html));
        await mkdir(join(folder, "_astro"), { recursive: true });
        const addresses = new Map<string, string>();
        for (const { address, source, weights, use } of FONTS) {
          const cut = await subsetFont(await readFile(require.resolve(source)), characters[use], {
            targetFormat: "woff2",
            variationAxes: { wght: weights.min === weights.max ? weights.min : weights },
          });
          const name = `/_astro/${address.split("/").at(-1)?.replace(".woff2", "") ?? ""}.${createHash("sha256").update(cut).digest("hex").slice(0, 8)}.woff2`;
          await writeFile(join(folder, name), cut);
          addresses.set(address, base + name);
          logger.info(`${use}: ${characters[use].length} characters, ${(cut.length / 1000).toFixed(1)} kB`);
        }
        for (const { file, html } of pages) {
          let text = html;
          for (const [address, hashed] of addresses) text = text.replaceAll(address, hashed);
          await writeFile(join(folder, file), text);
        }
      },
    },
  };
}
