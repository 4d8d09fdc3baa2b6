/** The languages of listings, by the endings of their files. */

/** The runtimes that run listings on the page. */
export type RuntimeName = "pglite" | "pyodide" | "php-wasm" | "quickjs";

/** The languages of our listings by file ending. */
const LANGUAGES: Record<string, string> = {
  sql: "sql",
  py: "python",
  php: "php",
  js: "javascript",
  ts: "typescript",
  html: "html",
  css: "css",
  java: "java",
  go: "go",
  sh: "bash",
  conf: "nginx",
  json: "json",
  yaml: "yaml",
  yml: "yaml",
  xml: "xml",
  config: "xml",
  service: "ini",
  ini: "ini",
  toml: "toml",
  md: "markdown",
  http: "http",
  proto: "proto",
  graphql: "graphql",
  properties: "properties",
};

/** The highlighter's name for a file, `text` when it has none. */
export function languageOf(file: string): string {
  if (/(^|\/)Dockerfile/.test(file)) return "docker";
  if (/apache|htaccess/.test(file)) return "apache";
  return LANGUAGES[file.split(".").at(-1) ?? ""] ?? "text";
}
