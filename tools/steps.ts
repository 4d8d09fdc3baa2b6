/** Runs the steps of a test command one after the other and counts what passed. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Step {
  name: string;
  /** A command of npm: it counts as one. */
  npm?: string[];
  /** Folders for Vitest: each test counts. */
  vitest?: string[];
  /** Arguments for Playwright: each test counts. */
  playwright?: string[];
  env?: Record<string, string>;
  /** Whether what follows makes no sense after a failure. */
  isFatal?: boolean;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const root = fileURLToPath(new URL("../", import.meta.url));

/** Run all steps, print a line for each and the sum, and set the exit code. */
export function runSteps(steps: Step[]): void {
  const sum: Counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  mkdirSync(join(root, "tmp"), { recursive: true });
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    const began = performance.now();
    const counts = runStep(step);
    console.log(
      `== ${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, ${Math.round((performance.now() - began) / 1000)} s`,
    );
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
    if (counts.failed > 0) failures.push(step.name);
    if (counts.failed > 0 && step.isFatal === true) break;
  }
  if (failures.length > 0) console.log(`\nFailed: ${failures.join("; ")}.`);
  console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ""}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

function runStep({ npm, vitest, playwright, env = {} }: Step): Counts {
  const report = join(root, "tmp", "report.json");
  rmSync(report, { force: true });
  const run = (command: string, args: string[], extra: Record<string, string> = {}) =>
    spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env, ...extra } })
      .status ?? 1;
  if (npm) return run("npm", ["--silent", ...npm]) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  const status = vitest
    ? run(process.execPath, [
        join(root, "node_modules/vitest/vitest.mjs"),
        "run",
        ...vitest,
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ])
    : run(process.execPath, [join(root, "node_modules/@playwright/test/cli.js"), "test", ...(playwright ?? []), "--reporter=list,json"], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      });
  const counts = existsSync(report) ? readCounts(JSON.parse(readFileSync(report, "utf8")) as Report) : { passed: 0, failed: 0, skipped: 0 };
  // A runner that broke before it could report, or that ran nothing, has failed.
  if ((status !== 0 && counts.failed === 0) || counts.passed + counts.failed + counts.skipped === 0) counts.failed++;
  return counts;
}

interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
}

function readCounts(report: Report): Counts {
  if (report.stats) return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected, skipped: report.stats.skipped };
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0, skipped: report.numPendingTests ?? 0 };
}
