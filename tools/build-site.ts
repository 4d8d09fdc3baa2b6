/** Builds the site for a person who wants to read it: a line for each phase, and the whole log only when it fails. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findPhase } from "./build-phases.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Build into `dist/`. The log goes to `tmp/build.log`.
 * @param tell receives each line for the person
 * @returns the exit code of the build
 */
export async function buildSite(tell: (line: string) => void): Promise<number> {
  mkdirSync(join(root, "tmp"), { recursive: true });
  const file = join(root, "tmp/build.log");
  const log = createWriteStream(file);
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, "node_modules/astro/bin/astro.mjs"), "build"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, OUT: "./dist", ASTRO_TELEMETRY_DISABLED: "1" },
  });
  const both = new PassThrough();
  for (const stream of [child.stdout, child.stderr]) stream.pipe(both, { end: false });
  const lines = createInterface({ input: both });
  lines.on("line", (line) => {
    log.write(`${line}\n`);
    const phase = findPhase(line);
    if (phase !== undefined) tell(`  ${phase} ...`);
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (ended) => {
      resolve(ended ?? 1);
    });
  });
  both.end();
  await once(lines, "close");
  await new Promise<void>((resolve) => {
    log.end(resolve);
  });
  if (code === 0) tell(`  Built in ${Math.round((performance.now() - began) / 1000)} s. The log is tmp/build.log.`);
  else tell(`${readFileSync(file, "utf8")}\nThe build failed: see the error above. This log is tmp/build.log.`);
  return code;
}
