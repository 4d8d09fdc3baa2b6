import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createServer } from "vite";
import { findPath, runtimesPlugin } from "../../../src/publish/runtimes.ts";
import type { Runtime } from "../../../src/run/runtimes.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "nine-skills-package-"));
  for (const folder of ["a/8_4_25", "b/1", "b/2"]) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ["a/8_4_25/php.wasm", "b/1/php.wasm", "b/2/php.wasm"]) writeFileSync(join(root, file), "");
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("a file of a package", () => {
  it("is found in a folder whose name changes with the version", () => {
    expect(findPath(root, "a/*/php.wasm", "php")).toBe("a/8_4_25/php.wasm");
    expect(findPath(root, "b/2/php.wasm", "php")).toBe("b/2/php.wasm");
  });

  it("is refused with package, path and remedy when there is none, or more than one", () => {
    expect(() => findPath(root, "c/*/php.wasm", "php")).toThrow(
      "The npm package php has 0 files c/*/php.wasm, not one. Correct its files in src/run/runtimes.ts.",
    );
    expect(() => findPath(root, "b/*/php.wasm", "php")).toThrow("has 2 files");
  });
});

describe("what the page learns of the runtimes", () => {
  it("is their name, indentation, folder and files with their sizes, from the installed packages", async () => {
    const server = await createServer({
      configFile: false,
      logLevel: "silent",
      server: { middlewareMode: true, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      plugins: [runtimesPlugin()],
    });
    try {
      const { runtimes } = (await server.ssrLoadModule("virtual:runtimes")) as { runtimes: Record<string, Runtime> };
      expect(Object.keys(runtimes).sort()).toEqual(["pglite", "php-wasm", "pyodide", "quickjs"]);
      expect(runtimes["php-wasm"]).toMatchObject({ name: "PHP", indent: "    ", files: [{ name: "php_8_4.wasm", kind: "module" }] });
      expect(runtimes["php-wasm"]?.folder).toMatch(/^\/runtimes\/php-wasm-\d+\.\d+\.\d+\/$/);
      expect(runtimes["pyodide"]?.files.map(({ name, kind }) => [name, kind])).toEqual([
        ["pyodide.asm.wasm", "module"],
        ["pyodide.asm.mjs", "script"],
        ["python_stdlib.zip", "data"],
      ]);
      for (const { files } of Object.values(runtimes)) for (const { bytes } of files) expect(bytes).toBeGreaterThan(100_000);
      expect(Object.keys(runtimes["quickjs"] ?? {}).sort()).toEqual(["files", "folder", "indent", "name"]);
    } finally {
      await server.close();
    }
  });
});
