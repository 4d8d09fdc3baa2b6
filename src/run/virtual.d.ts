/** Made by publish/runtimes.ts from the installed packages. */
declare module "virtual:runtimes" {
  export const runtimes: Record<import("../listing/languages.ts").PageRuntime, import("./runtimes.ts").Runtime>;
}

/** php-wasm ships without types that can be resolved. */
declare module "virtual:php-loader";

/** The text of the package node-inspect-extracted, which is Node's drawing of values. */
declare module "virtual:inspector" {
  const text: string;
  export default text;
}

/** Pyodide's list of packages, as JSON, without any package: none is shipped. */
declare module "virtual:pyodide-lock" {
  export const lock: string;
}
