/** Runs JavaScript in the QuickJS of the page, here in Node. Each run has a machine of its own, as on the page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ProgramFault } from "../../../../src/run/protocol.ts";
import { type JavascriptLimits, prepareJavascript } from "../../../../src/run/javascript.ts";

const require = createRequire(import.meta.url);

/** What the page hands over. */
export const PARTS = {
  wasm: new WebAssembly.Module(readFileSync(require.resolve("quickjs-wasi/quickjs.wasm"))),
  inspector: readFileSync(require.resolve("node-inspect-extracted"), "utf8"),
};

const LIMITS: JavascriptLimits = { milliseconds: 20_000, bytes: 64 << 20 };

/** Run a program; gives what it printed, and what went wrong. */
export async function run(code: string, limits: Partial<JavascriptLimits> = {}): Promise<{ lines: string[]; fault: ProgramFault | undefined }> {
  const lines: string[] = [];
  const runPrepared = await prepareJavascript(PARTS, { ...LIMITS, ...limits });
  const fault = await runPrepared(code, (line) => lines.push(line));
  return { lines, fault };
}
