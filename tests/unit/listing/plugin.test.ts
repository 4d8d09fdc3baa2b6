import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listSampleFiles } from "../../../src/listing/files.ts";
import { samples } from "../../../src/listing/plugin.ts";

let root: string;
let server: ViteDevServer | undefined;

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "nine-skills-samples-"));
  write("samples/x/a.go", 'package main\n\nimport (\n\t"fmt"\n)\n');
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(root, { recursive: true, force: true });
});

describe("the files of the samples", () => {
  it("are those of ours, in order", () => {
    for (const left of ["x/target/a.o", "x/node_modules/p/index.js", "x/__pycache__/a.pyc", "x/Main.class", "x/.venv/a.py", "x/.gitignore"])
      write(`samples/${left}`, "");
    for (const own of ["x/.htaccess", "x/b/deep.txt", "x/Main.java", "package.json"]) write(`samples/${own}`, "");
    expect(listSampleFiles(join(root, "samples"))).toEqual(["x/.htaccess", "x/Main.java", "x/a.go", "x/b/deep.txt"]);
  });

  it("are none where there is no folder", () => {
    expect(listSampleFiles(join(root, "nowhere"))).toEqual([]);
  });
});

describe("virtual:samples", () => {
  const start = async () => {
    const warnings: string[] = [];
    const warn = (text: string) => warnings.push(text);
    server = await createServer({
      root,
      configFile: false,
      logLevel: "warn",
      customLogger: { info: () => undefined, warn, warnOnce: warn, error: warn, clearScreen: () => undefined, hasErrorLogged: () => false, hasWarned: false },
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
      plugins: [samples()],
    });
    const read = async () => ((await server?.ssrLoadModule("virtual:samples")) as { texts: Map<string, string> }).texts;
    return { warnings, read };
  };

  /** Tell what the watcher would tell, and wait for what follows from it. */
  const tell = async (event: "change" | "add" | "unlink", path: string, isSo: () => Promise<boolean>) => {
    server?.watcher.emit(event, join(root, path));
    for (let tries = 0; tries < 100 && !(await isSo()); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await isSo(), `${event} ${path}`).toBe(true);
  };

  it("holds each text by its path, with line ends of one kind, and warns of nothing", async () => {
    write("samples/x/b.sql", "SELECT 1;\r\n-- </script>\r\n");
    const { warnings, read } = await start();
    expect(Object.fromEntries(await read())).toEqual({
      "x/a.go": 'package main\n\nimport (\n\t"fmt"\n)\n',
      "x/b.sql": "SELECT 1;\n-- </script>\n",
    });
    expect([...(server?.environments.ssr.moduleGraph.fileToModulesMap.keys() ?? [])].filter((file) => file.includes("/samples/"))).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it("is loaded anew when a listing changes, comes or goes", async () => {
    const { read } = await start();
    await read();
    write("samples/x/a.go", "package other\n");
    await tell("change", "samples/x/a.go", async () => (await read()).get("x/a.go") === "package other\n");
    write("samples/x/new.py", "pass\n");
    await tell("add", "samples/x/new.py", async () => (await read()).get("x/new.py") === "pass\n");
    rmSync(join(root, "samples/x/new.py"));
    await tell("unlink", "samples/x/new.py", async () => !(await read()).has("x/new.py"));
  });

  it("stays as it is when something else changes", async () => {
    write("samples-of-others/a.go", "package a\n");
    const { read } = await start();
    const before = await read();
    server?.watcher.emit("change", join(root, "samples-of-others/a.go"));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await read()).toBe(before);
  });
});
