/**
 * The language runtimes that run listings on the page: copied from their npm packages into folders with the version in the name, each with its
 * license, and described for the page with their real sizes. In development they are served from the packages.
 */
import { createRequire, findPackageJSON } from "node:module";
import { createReadStream, globSync, readFileSync, statSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { indentOf, type PageRuntime } from "../listing/languages.ts";
import { type Runtime, RUNTIME_SOURCES, type RuntimeSource } from "../run/runtimes.ts";

interface Installed extends Runtime {
  /** Where the package lies. */
  root: string;
  manifest: { name: string; version: string; license: string; repository: { url: string } };
  /** Path of each file in the package, in the order of `files`. */
  paths: string[];
}

const inspector = createRequire(import.meta.url).resolve("node-inspect-extracted");

function findInstalled(): Record<PageRuntime, Installed> {
  return Object.fromEntries(
    (Object.entries(RUNTIME_SOURCES) as [PageRuntime, RuntimeSource][]).map(([key, source]) => {
      // Not by require.resolve: not every package lets its package.json be found that way.
      const found = findPackageJSON(source.package, import.meta.url);
      if (found === undefined) throw new Error(`The npm package ${source.package} is not installed. Run "npm ci".`);
      const root = dirname(found);
      const manifest = JSON.parse(readFileSync(found, "utf8")) as Installed["manifest"];
      const paths = source.files.map(({ path }) => findPath(root, path, source.package));
      const files = source.files.map(({ kind }, index) => {
        const path = paths[index] ?? "";
        return { name: basename(path), kind, bytes: statSync(join(root, path)).size };
      });
      return [key, { name: source.name, indent: indentOf(key), folder: `/runtimes/${key}-${manifest.version}/`, files, root, manifest, paths }];
    }),
  ) as Record<PageRuntime, Installed>;
}

/**
 * The one file of a package that a path with stars means.
 * @throws Error naming package and path when there is none, or more than one
 */
export function findPath(root: string, pattern: string, name: string): string {
  const found = globSync(pattern, { cwd: root });
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`The npm package ${name} has ${found.length} files ${pattern}, not one. Correct its files in src/run/runtimes.ts.`);
  return found[0].split(sep).join("/");
}

/**
 * Gives the page `virtual:runtimes` and what else it asks of the packages. They name their big files by address; the page hands these over instead,
 * so that nothing is bundled or fetched twice.
 */
export function runtimesPlugin(installed: Record<PageRuntime, Installed> = findInstalled()): Plugin {
  return {
    name: "runtimes",
    enforce: "pre",
    resolveId(id: string) {
      if (id === "virtual:runtimes" || id === "virtual:pyodide-lock") return `\0${id}`;
      // What draws values for the console of JavaScript listings: its text is run in QuickJS, not in the page.
      if (id === "virtual:inspector") return `${inspector}?raw`;
      if (id === "virtual:php-loader") return join(installed["php-wasm"].root, "asyncify/php_8_4.js");
      return id.endsWith("/php_8_4.wasm") ? "\0php-file" : undefined;
    },
    load(id: string) {
      if (id === "\0php-file") return "export default '';";
      if (id === "\0virtual:pyodide-lock") {
        const { info } = JSON.parse(readFileSync(join(installed.pyodide.root, "pyodide-lock.json"), "utf8")) as { info: object };
        return `export const lock = ${JSON.stringify(JSON.stringify({ info, packages: {} }))};`;
      }
      if (id !== "\0virtual:runtimes") return undefined;
      const seen = Object.entries(installed).map(([key, { name, indent, folder, files }]) => [key, { name, indent, folder, files }]);
      return `export const runtimes = ${JSON.stringify(Object.fromEntries(seen))};`;
    },
    transform(code: string, id: string) {
      if (!id.includes("/@electric-sql/pglite/")) return undefined;
      return { code: code.replaceAll(/new URL\("(?:\.\/)?[a-z-]+\.(?:wasm|data)",\s*import\.meta\.url\)/g, "new URL(location.href)"), map: null };
    },
  };
}

function describeLicense({ manifest }: Installed): string {
  const address = manifest.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
  return `${manifest.name} ${manifest.version}
License: ${manifest.license}
Source: ${address}
Unchanged files of the npm package ${manifest.name}, version ${manifest.version}
`;
}

/** Serve the runtimes in development; copy them in a build. */
export function runtimes(): AstroIntegration {
  const installed = findInstalled();
  const all = Object.values(installed);
  return {
    name: "runtimes",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [runtimesPlugin(installed)],
            worker: { plugins: () => [runtimesPlugin(installed)] },
            optimizeDeps: {
              exclude: ["@electric-sql/pglite", "pyodide", "@php-wasm/universal", "quickjs-wasi"],
            },
          },
        });
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [, folder, file] = /(\/runtimes\/[^/]+\/)([^/?]+)/.exec(request.url ?? "") ?? [];
          const runtime = all.find((other) => other.folder === folder);
          const path = runtime?.paths[runtime.files.findIndex(({ name }) => name === file)];
          if (!runtime || path === undefined) {
            next();
            return;
          }
          response.setHeader("Content-Type", path.endsWith(".mjs") ? "text/javascript" : "application/octet-stream");
          createReadStream(join(runtime.root, path)).pipe(response);
        });
      },
      "astro:build:done": async ({ dir, logger }) => {
        for (const runtime of all) {
          const folder = join(fileURLToPath(dir), runtime.folder);
          await mkdir(folder, { recursive: true });
          for (const [index, { name }] of runtime.files.entries()) await copyFile(join(runtime.root, runtime.paths[index] ?? ""), join(folder, name));
          await writeFile(join(folder, "NOTICE.txt"), describeLicense(runtime));
          const bytes = runtime.files.reduce((sum, file) => sum + file.bytes, 0);
          logger.info(`${runtime.name}: ${(bytes / 1e6).toFixed(1)} MB`);
        }
      },
    },
  };
}
