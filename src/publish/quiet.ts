/**
 * Keeps what a build prints to what somebody can act on. The messages that are left out are about code of others and change nothing: they hid those that
 * matter, forty lines to one.
 */
import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { RUNTIME_SOURCES } from "../run/runtimes.ts";

/** What Vite itself puts in the place of a module of Node when the browser is to load it. */
const NOTHING = "__vite-browser-external";

/** The packages of the runtimes ask for modules of Node in branches that no browser enters. */
const plugin = {
  name: "quiet-runtimes",
  enforce: "pre" as const,
  resolveId(id: string, importer: string | undefined) {
    const isOfNode = id.startsWith("node:") || builtinModules.includes(id);
    return isOfNode && importer !== undefined && isOfRuntime(importer) ? NOTHING : undefined;
  },
};

/** Leave out what says nothing about this site. */
export function quiet(): AstroIntegration {
  return {
    name: "quiet",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command !== "build") return;
        updateConfig({
          logger: { entrypoint: fileURLToPath(new URL("./build-log.js", import.meta.url)) },
          vite: {
            // Astro marks each article by a directive that the bundler does not know (https://github.com/withastro/astro/issues/18087).
            build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
            // The runtimes call `eval` on what their own WebAssembly holds; our policy forbids it, and they run.
            worker: { plugins: () => [plugin], rolldownOptions: { checks: { eval: false } } },
          },
        });
      },
    },
  };
}

function isOfRuntime(importer: string): boolean {
  const scopes = Object.values(RUNTIME_SOURCES).map((source) => source.package.replace(/\/.*$/, ""));
  return scopes.some((scope) => importer.includes(`/node_modules/${scope}/`));
}
