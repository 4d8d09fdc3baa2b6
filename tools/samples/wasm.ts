/**
 * Runs one sample in a runtime that lives in an npm package, and prints its output. A process a sample, so that each starts from nothing.
 * Called as: node --experimental-wasm-jspi wasm.ts RUNTIME FILE, or RUNTIME --version
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PageRuntime } from "../../src/listing/languages.ts";
import { prepareJavascript } from "../../src/run/javascript.ts";
import { runSql } from "../../src/run/sql.ts";

const print = (text: string) => process.stdout.write(`${text}\n`);
const [, , runtime = "", file = ""] = process.argv;
const text = file === "--version" ? undefined : readFileSync(file, "utf8");

/** One function a runtime of the page: prints the version when there is no text. */
const runtimes: Record<PageRuntime, () => Promise<void>> = {
  async pglite() {
    const { openDatabase } = await import("./pglite.ts");
    const database = await openDatabase();
    if (text === undefined) {
      const { rows } = await database.query<{ server_version: string }>("SHOW server_version");
      print(`PostgreSQL ${rows[0]?.server_version ?? ""}`);
    } else {
      await runSql(database, text, print);
    }
    await database.close();
  },
  async pyodide() {
    const { loadPyodide } = await import("pyodide");
    const python = await loadPyodide({ env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0" } });
    python.setStdout({ batched: print });
    python.setStderr({ batched: print });
    const code = text ?? "import platform; print('CPython', platform.python_version())";
    python.FS.writeFile("/home/pyodide/listing.py", code);
    const globals = python.toPy({ __name__: "__main__", __file__: "listing.py" });
    try {
      await python.runPythonAsync(code, { globals, filename: "listing.py" });
    } catch (error) {
      process.exitCode = 1;
      print(error instanceof Error ? error.message : String(error));
    }
  },
  async "php-wasm"() {
    const { PHP, loadPHPRuntime } = await import("@php-wasm/universal");
    const { getPHPLoaderModule } = await import("@php-wasm/node-8-4");
    const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
    // Errors as plain text on the output, as the command line prints them.
    php.writeFile("/internal/shared/php.ini", "display_errors=1\nhtml_errors=0\nlog_errors=0\nmemory_limit=128M\nshort_open_tag=0\n");
    const result = await php.runStream({ code: text ?? "<?php echo 'PHP ', PHP_VERSION;" });
    process.stdout.write(await result.stdoutText);
    process.exitCode = await result.exitCode;
    php.exit();
  },
  async quickjs() {
    const require = createRequire(import.meta.url);
    const wasm = readFileSync(require.resolve("quickjs-wasi/quickjs.wasm"));
    if (text === undefined) {
      const { QuickJS } = await import("quickjs-wasi");
      print(`QuickJS ${(await QuickJS.create({ wasm })).versions["quickjs"] ?? ""}`);
      return;
    }
    const inspector = readFileSync(require.resolve("node-inspect-extracted"), "utf8");
    const run = await prepareJavascript({ wasm, inspector }, { milliseconds: 20_000, bytes: 128 << 20 });
    const failure = await run(text, print);
    if (failure !== undefined) {
      process.exitCode = 1;
      print(`${failure.message ?? ""}${failure.line === undefined ? "" : ` (line ${failure.line})`}`);
    }
  },
};

if (!(runtime in runtimes)) throw new Error(`No such runtime: "${runtime}". There are ${Object.keys(runtimes).join(", ")}.`);
await runtimes[runtime as PageRuntime]();
process.exit();
