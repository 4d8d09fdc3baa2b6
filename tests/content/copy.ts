/** Copies of a small guide inside the project, where packages are found, with a cache and content of their own. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Astro's own program. */
export const ASTRO = join(root, "node_modules/astro/bin/astro.mjs");

/** What Astro is told by its environment: nothing of Vitest, under which it sends no updates to pages. */
export const ENVIRONMENT = {
  ...process.env,
  NODE_ENV: undefined,
  VITEST: undefined,
  NO_COLOR: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  BASE_PATH: "/",
  OUT: "./dist",
};

/** What listings have measured and figures draw: figures belong to the source, so every copy needs it. */
const measured = readdirSync(join(root, "src/figure"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    [...readFileSync(join(root, "src/figure", file), "utf8").matchAll(/from "(?:\.\.\/)+(samples\/[^"?]+)\?raw"/g)].map((match) => match[1] ?? ""),
  );

/** Listings that templates name themselves. */
const shown = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".astro"))
  .flatMap((file) => [...readFileSync(join(root, "src", file), "utf8").matchAll(/<Sample file="([^"]+)"/g)].map(([, path = ""]) => path))
  .flatMap((path) => [`samples/${path}`, `samples/${path}.out`]);

/** The folder of a new copy. Whoever asks for it removes it. */
export function makeCopy(): string {
  mkdirSync(join(root, "tmp"), { recursive: true });
  const copy = mkdtempSync(join(root, "tmp", "content-"));
  for (const path of ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json", ...measured, ...shown])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  cpSync(join(root, "tests/content/fixture"), copy, { recursive: true });
  return copy;
}

/** Replaces a text that must be there. */
export function replaceIn(copy: string, file: string, from: string, to: string): void {
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
}

/** Gives all content and listings the line ends that Git writes on Windows. */
export function useWindowsLines(copy: string): void {
  for (const folder of ["content", "samples"])
    for (const entry of readdirSync(join(copy, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) {
        const path = join(entry.parentPath, entry.name);
        writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
      }
}
