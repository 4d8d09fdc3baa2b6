/**
 * Self-hosted fonts, cut to the characters and weights that the built pages use. In development the whole files are served.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import subsetFont from "subset-font";
import { CharacterCount, type Characters } from "./characters.ts";
import type { Step } from "../finish.ts";
import { renameFont } from "./font-name.ts";
import { keep, nameVersion } from "../keep.ts";

export interface Font {
  /** The address that the style sheet names; the build replaces it by a hashed one. */
  address: string;
  /** The npm package that it comes from, and the file in it. */
  package: string;
  file: string;
  /** As the font itself says; its license asks that the notice goes with every copy. */
  copyright: string;
  weights: { min: number; max: number };
  /** Elements whose text is set in it. */
  use: keyof Characters;
  /** The name that its authors have reserved, and the one that the cut font bears. */
  rename?: { from: string; to: string };
}

const SERIF = {
  package: "@fontsource-variable/source-serif-4",
  copyright: "© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.",
  rename: { from: "Source Serif 4", to: "Nine Cut Serif" },
};

/**
 * What is kept beside the letters: kerning, ligatures and figures of one width. Small capitals, fractions and the like are asked for nowhere, and would be a
 * tenth of the bytes; instructions for screens of few pixels are read by no browser of today at our sizes, and names of styles and other base lines by none.
 */
const KEPT = { keepFeatures: ["kern", "liga", "calt", "tnum"], noHinting: true, dropTables: ["STAT", "BASE", "gasp"] };

/** The fonts of the site. */
export const FONTS: readonly Font[] = [
  { address: "/fonts/text.woff2", ...SERIF, file: "files/source-serif-4-latin-wght-normal.woff2", weights: { min: 400, max: 400 }, use: "text" },
  { address: "/fonts/text-bold.woff2", ...SERIF, file: "files/source-serif-4-latin-wght-normal.woff2", weights: { min: 650, max: 650 }, use: "bold" },
  { address: "/fonts/text-italic.woff2", ...SERIF, file: "files/source-serif-4-latin-wght-italic.woff2", weights: { min: 400, max: 400 }, use: "italic" },
  {
    address: "/fonts/interface.woff2",
    package: "@fontsource-variable/hanken-grotesk",
    copyright: "Copyright 2021 The Hanken Grotesk Project Authors (https://github.com/marcologous/hanken-grotesk)",
    file: "files/hanken-grotesk-latin-wght-normal.woff2",
    weights: { min: 400, max: 800 },
    use: "text",
  },
];

const require = createRequire(import.meta.url);

/** Serve the fonts in development, and let a build leave their addresses alone until `cutFonts` knows better ones. */
export function fonts(): AstroIntegration {
  return {
    name: "fonts",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { build: { rolldownOptions: { external: FONTS.map(({ address }) => address) } } } });
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const font = FONTS.find(({ address }) => request.url?.endsWith(address));
          if (!font) {
            next();
            return;
          }
          void readFont(font).then((bytes) => {
            response.setHeader("Content-Type", "font/woff2");
            response.end(bytes);
          });
        });
      },
    },
  };
}

/** Cut the fonts to what all pages use, hash them, and put their addresses into the pages. */
export function cutFonts(): Step {
  const count = new CharacterCount();
  return {
    name: "fonts",
    read({ html }) {
      count.add(html);
    },
    async conclude({ folder, base, cache, logger }) {
      await mkdir(join(folder, "_astro"), { recursive: true });
      const addresses: [string, string][] = [];
      for (const font of FONTS) {
        const cut = await cutFont(font, count.characters[font.use], cache);
        const name = `_astro/${font.address.replace(/^.*\/|\.woff2$/g, "")}.${createHash("sha256").update(cut).digest("hex").slice(0, 8)}.woff2`;
        await writeFile(join(folder, name), cut);
        addresses.push([font.address, base + name]);
        logger.info(`${name}: ${count.characters[font.use].length} characters, ${(cut.length / 1000).toFixed(1)} kB`);
      }
      return (html) => addresses.reduce((text, [address, hashed]) => text.replaceAll(address, hashed), html);
    },
  };
}

/** A font with these characters alone, as WOFF2. What was cut before is taken from the folder `cache`. */
export async function cutFont(font: Font, characters: string, cache: string): Promise<Uint8Array> {
  const bytes = await readFont(font);
  const { weights, rename } = font;
  return keep(cache, [bytes, characters, weights, KEPT, rename ?? "", nameVersion("subset-font")], async () => {
    const variationAxes = { wght: weights.min === weights.max ? weights.min : weights };
    if (!rename) return subsetFont(bytes, characters, { ...KEPT, targetFormat: "woff2", variationAxes });
    const cut = await subsetFont(bytes, characters, { ...KEPT, targetFormat: "sfnt", variationAxes });
    return subsetFont(renameFont(cut, rename.from, rename.to), characters, { ...KEPT, targetFormat: "woff2" });
  });
}

function readFont({ package: name, file }: Font): Promise<Buffer> {
  return readFile(require.resolve(`${name}/${file}`));
}
