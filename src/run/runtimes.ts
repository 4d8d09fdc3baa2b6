/** The runtimes of the page and the files that each needs, by their npm packages. */
import type { PageRuntime } from "../listing/languages.ts";

export interface RuntimeSource {
  /** Name for readers. */
  name: string;
  package: string;
  /**
   * Paths in the package; a star stands for a folder whose name changes with the version. A `module` is compiled by the page and a `data` file is read by it, both for handing over to workers;
   * a `script` is imported by the worker, after the page has brought it into the browser's cache.
   */
  files: { path: string; kind: "module" | "data" | "script" }[];
}

export const RUNTIME_SOURCES: Record<PageRuntime, RuntimeSource> = {
  pglite: {
    name: "PostgreSQL",
    package: "@electric-sql/pglite",
    files: [
      { path: "dist/pglite.wasm", kind: "module" },
      { path: "dist/initdb.wasm", kind: "module" },
      { path: "dist/pglite.data", kind: "data" },
    ],
  },
  pyodide: {
    name: "CPython",
    package: "pyodide",
    files: [
      { path: "pyodide.asm.wasm", kind: "module" },
      { path: "pyodide.asm.mjs", kind: "script" },
      { path: "python_stdlib.zip", kind: "data" },
    ],
  },
  // The asyncify build of PHP runs in every browser, the other one only where WebAssembly can switch stacks.
  "php-wasm": {
    name: "PHP",
    package: "@php-wasm/web-8-4",
    files: [{ path: "asyncify/*/php_8_4.wasm", kind: "module" }],
  },
  quickjs: {
    name: "QuickJS",
    package: "quickjs-wasi",
    files: [{ path: "quickjs.wasm", kind: "module" }],
  },
};

/** A runtime as the page finds it. */
export interface Runtime {
  name: string;
  /** One step of indentation in the language that it runs. */
  indent: string;
  /** Folder below the site's root, with the version in its name, so that it may be kept for ever. */
  folder: string;
  files: { name: string; kind: "module" | "data" | "script"; bytes: number }[];
}
