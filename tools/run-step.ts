/** Runs one step of a test command as a process of its own, and counts what passed. */
import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Job } from "./schedule.ts";

export interface Step extends Job {
  /** A command of npm: it counts as one. */
  npm?: string[];
  /** Folders for Vitest: each test counts. */
  vitest?: string[];
  /** Arguments for Playwright: each test counts. */
  playwright?: string[];
  env?: Record<string, string>;
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = join(root, "tmp/steps");

/**
 * Run a step to its end.
 * @param isLive whether it prints at once, as is best for a step that runs alone; otherwise its output is given back whole and stays in `tmp/steps/`
 */
export async function runStep(step: Step, isLive = false): Promise<{ counts: Counts; output: string }> {
  mkdirSync(folder, { recursive: true });
  const name = step.name.replaceAll(/[^A-Za-z0-9]+/g, "-");
  const [log, report] = [join(folder, `${name}.log`), join(folder, `${name}.json`)];
  rmSync(report, { force: true });
  const { command, args, env } = commandOf(step, report);
  const code = await runInto(isLive ? undefined : log, command, args, { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...colors(), ...step.env, ...env });
  const output = isLive ? "" : readFileSync(log, "utf8");
  if (step.npm) return { counts: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }, output };
  return { counts: countTests(code, existsSync(report) ? readFileSync(report, "utf8") : undefined), output };
}

function commandOf({ npm, vitest, playwright = [] }: Step, report: string): { command: string; args: string[]; env?: Record<string, string> } {
  if (npm) return { command: "npm", args: ["--silent", ...npm] };
  const runner = (file: string, args: string[]) => ({ command: process.execPath, args: [join(root, "node_modules", file), ...args] });
  if (vitest) return runner("vitest/vitest.mjs", ["run", ...vitest, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  return { ...runner("@playwright/test/cli.js", ["test", ...playwright, "--reporter=list,json"]), env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } };
}

/** Both streams go into one file in the order in which they were written, or to ours where there is no file. */
function runInto(log: string | undefined, command: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const file = log === undefined ? undefined : openSync(log, "w");
  const stream = file ?? "inherit";
  return new Promise<number>((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", stream, stream], shell: process.platform === "win32" && command === "npm" });
    child.on("error", reject);
    child.on("close", (code) => {
      resolve(code ?? 1);
    });
  }).finally(() => {
    if (file !== undefined) closeSync(file);
  });
}

/** What goes into a file would lose its colors, also where a person reads it in the end. */
function colors(): Record<string, string> {
  return process.stdout.isTTY && process.env["NO_COLOR"] === undefined ? { FORCE_COLOR: "1" } : {};
}

interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/**
 * Count the tests of a runner. One that broke before it could report, that ran nothing, or that is discontent while all tests pass, has failed.
 * @param code how the runner ended
 * @param report the JSON of Vitest or of Playwright, where a flaky test has passed in the end; undefined when there is none
 */
export function countTests(code: number, report: string | undefined): Counts {
  const { stats, numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = JSON.parse(report ?? "{}") as Report;
  const counts = stats
    ? { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
    : { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  const isEmpty = counts.passed + counts.failed + counts.skipped === 0;
  if ((code !== 0 && counts.failed === 0) || isEmpty) counts.failed++;
  return counts;
}
