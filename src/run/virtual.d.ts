/** Made by publish/runtimes.ts from the installed packages. */
declare module "virtual:runtimes" {
  export const runtimes: Record<import("../listing/languages.ts").PageRuntime, import("./runtimes.ts").Runtime>;
}

/** php-wasm ships without types that can be resolved. */
declare module "virtual:php-loader";

/** Pyodide's list of packages, as JSON, without any package: none is shipped. */
declare module "virtual:pyodide-lock" {
  export const lock: string;
}
