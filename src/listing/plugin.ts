/**
 * Hands the files below `samples/` to `samples.ts` as one module, `virtual:samples`. Vite's `?raw` would do for a build, but in development it counts each
 * file as a module too, and then reads Go, Java and Python as scripts, with a warning for each `import (`.
 */
import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin } from "vite";
import { normalizeText } from "../site/plain-text.ts";
import { listSampleFiles } from "./files.ts";

const NAME = "virtual:samples";
const ID = `\0${NAME}`;

/** Serve `virtual:samples`, and load it anew in development when a file below `samples/` comes, changes or goes. */
export function samples(): Plugin {
  let folder = "";
  return {
    name: "samples",
    configResolved(config) {
      folder = join(config.root, "samples");
    },
    resolveId: (id) => (id === NAME ? ID : undefined),
    load(id) {
      if (id !== ID) return undefined;
      const texts = listSampleFiles(folder).map((path) => [path, normalizeText(readFileSync(join(folder, path), "utf8"))]);
      return `export const texts = new Map(${JSON.stringify(texts)});`;
    },
    hotUpdate({ file, modules }) {
      if (!join(file).startsWith(folder + sep)) return undefined;
      const module = this.environment.moduleGraph.getModuleById(ID);
      return module ? [...modules, module] : undefined;
    },
  };
}
