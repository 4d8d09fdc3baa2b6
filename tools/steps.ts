/** Runs the steps of a test command, two at a time, prints each one's output whole when it ends, and counts what passed. */
import { availableParallelism } from "node:os";
import { type Counts, runStep, type Step } from "./run-step.ts";
import { schedule } from "./schedule.ts";

/** Steps at once. More would take memory and not time: several of them start processes of their own. */
const PLACES = Math.min(2, availableParallelism());

/** Run all steps, print a line for each and the sum, and set the exit code. A step that could not run has failed. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const sum: Counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  const count = (name: string, { passed, failed, skipped }: Counts) => {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    if (failed > 0) failures.push(name);
  };
  const run = async (step: Step) => {
    console.log(`-- ${step.name} begins`);
    const began = performance.now();
    const { counts, output } = await runStep(step, steps.length === 1);
    const seconds = Math.round((performance.now() - began) / 1000);
    if (output !== "") console.log(`\n== ${step.name}\n${output.trimEnd()}`);
    console.log(`== ${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, ${seconds} s\n`);
    count(step.name, counts);
    return counts.failed === 0;
  };
  await schedule(steps, PLACES, run, ({ name }, missing) => {
    console.log(`== ${name}: not run, since "${missing}" failed`);
    count(name, { passed: 0, failed: 1, skipped: 0 });
  });
  if (failures.length > 0) console.log(`Failed: ${failures.join("; ")}.`);
  console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ""}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}
