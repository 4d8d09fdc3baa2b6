/** Installed packages, their licenses and the texts of these. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { normalizeText } from "../../site/plain-text.ts";
import { findManifest } from "../manifest.ts";

export interface Package {
  name: string;
  version: string;
  /** Its SPDX expression. */
  license: string;
  /** Where its source is, as an address for people. */
  source: string;
  /** Its own license files, one after the other; empty when it carries none. */
  text: string;
}

interface Manifest {
  version: string;
  license?: string;
  repository?: string | { url?: string };
  homepage?: string;
}

/** The package that a module of a bundle belongs to; undefined for our own and for what the bundler adds of itself. */
export function packageOf(id: string): string | undefined {
  if (id.startsWith("\0vite/")) return "vite";
  if (id.startsWith("\0rolldown/")) return "rolldown";
  return /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll("\\", "/"))?.[1];
}

/**
 * What an installed package says of itself.
 * @throws Error when it is not installed or has neither a license nor the name of one
 */
export function readPackage(name: string): Package {
  const file = findManifest(name);
  const text = readTexts(dirname(file));
  const { version, license = text === "" ? undefined : "see its text", repository, homepage } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  if (license === undefined) throw new Error(`${name} says nowhere under which license it is. Ask its authors before you ship it.`);
  const address = (typeof repository === "string" ? repository : repository?.url) ?? homepage ?? `https://www.npmjs.com/package/${name}`;
  return {
    name,
    version,
    license,
    source: address
      .replace(/^git\+/, "")
      .replace(/^git:/, "https:")
      .replace(/\.git$/, ""),
    text,
  };
}

/** All files of a package that hold licenses and notices. */
function readTexts(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)/i.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => normalizeText(readFileSync(join(folder, name), "utf8")).trim())
    .join("\n\n");
}
