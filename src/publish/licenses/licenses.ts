/**
 * The licenses of what a build ships: of the packages whose modules are bundled into scripts, as the bundler tells them, and of fonts, runtimes and the
 * search. Their texts come from the packages; where a package carries none, from the list of SPDX.
 */
import { createHash } from "node:crypto";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import spdx from "spdx-license-list/full.js";
import { RUNTIME_SOURCES } from "../../run/runtimes.ts";
import { FONTS } from "../fonts/fonts.ts";
import { writeNotice, type Work } from "./notice.ts";
import { packageOf, readPackage } from "./packages.ts";
import { HELD, listShipped } from "./shipped.ts";

/** Packages by the file that their modules were bundled into. */
type Bundled = Map<string, Set<string>>;

interface Bundle {
  [file: string]: { type: string; moduleIds?: string[] };
}

/** Watch what is bundled, and write `THIRD-PARTY.txt`. */
export function licenses(): AstroIntegration {
  const bundled: Bundled = new Map();
  const plugin = {
    name: "licenses",
    generateBundle(this: { environment: { name: string } }, _: unknown, bundle: Bundle) {
      if (this.environment.name !== "client") return;
      // A worker's bundle comes by once more as a file of the page's, then without its modules.
      for (const [file, { moduleIds }] of Object.entries(bundle))
        if (moduleIds) bundled.set(file, new Set(moduleIds.map(packageOf).filter((name) => name !== undefined)));
    },
  };
  return {
    name: "licenses",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const works = listWorks(bundled);
        const notice = writeNotice(works);
        await writeFile(join(folder, "THIRD-PARTY.txt"), notice);
        await writeBeside(folder, works);
        logger.info(`${works.length} works of others, ${(notice.length / 1000).toFixed(0)} kB of licenses`);
      },
    },
  };
}

/** All works that a build ships, by name, with the texts of their licenses. */
export function listWorks(bundled: Bundled): Work[] {
  const files = new Map<string, Set<string>>();
  const note = (name: string, file: string) => files.set(name, (files.get(name) ?? new Set()).add(file));
  for (const shipped of listShipped()) for (const file of shipped.files) note(shipped.name, file);
  for (const [file, names] of bundled) for (const name of names) note(name, file);
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => {
      const found = readPackage(name);
      return {
        ...found,
        text: [FONTS.find((font) => font.package === name)?.copyright, found.text === "" ? findText(found.license, name) : found.text]
          .filter((part) => part !== undefined)
          .join("\n\n"),
        files: [...list].sort(),
        held: (HELD[name] ?? []).map((held) => ({ ...held, text: findText(held.license, held.name) })),
      };
    });
}

/**
 * The text of a license by its SPDX name.
 * @throws Error when there is none of that name
 */
function findText(license: string, name: string): string {
  const text = spdx[license]?.licenseText;
  if (text === undefined) throw new Error(`${name}: the license "${license}" has no text, neither in the package nor in the list of SPDX.`);
  return text.trim();
}

/** The licenses once more beside what they belong to: fonts and runtimes may be copied without the rest. */
async function writeBeside(folder: string, works: Work[]): Promise<void> {
  const textOf = (name: string) => {
    const work = works.find((other) => other.name === name);
    return work ? writeNotice([work]) : "";
  };
  const fonts = [...new Set(FONTS.map((font) => font.package))].map(textOf).join("\n");
  await writeFile(join(folder, "_astro", `fonts.${createHash("sha256").update(fonts).digest("hex").slice(0, 8)}.txt`), fonts);
  for (const runtime of await readdir(join(folder, "runtimes"))) {
    const source = Object.entries(RUNTIME_SOURCES).find(([key]) => runtime.startsWith(`${key}-`))?.[1];
    if (source) await writeFile(join(folder, "runtimes", runtime, "LICENSE.txt"), textOf(source.package));
  }
}
