/** What a step of a test command counts as passed and failed. */
import { describe, expect, it } from "vitest";
import { countTests, runStep } from "../../../tools/run-step.ts";

describe("the counts of a step", () => {
  it("come from Vitest's report", () => {
    expect(countTests(1, '{"numPassedTests": 5, "numFailedTests": 2, "numPendingTests": 1}')).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });

  it("come from Playwright's report, where a flaky test has passed", () => {
    expect(countTests(1, '{"stats": {"expected": 5, "unexpected": 2, "flaky": 3, "skipped": 1}}')).toEqual({ passed: 8, failed: 2, skipped: 1 });
  });

  it("are one for a command of npm, with all that it printed", async () => {
    const { counts, output } = await runStep({ name: "good command", npm: ["pkg", "get", "name"] });
    expect(counts).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(output).toContain("nine-skills");
  });

  it("are a failure for a command of npm that fails", async () => {
    const { counts, output } = await runStep({ name: "bad command", npm: ["no-such-command"] });
    expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(output).toContain("no-such-command");
  });

  it.for([
    ["breaks before it reports", 1, undefined],
    ["runs nothing and is content with it", 0, '{"numPassedTests": 0, "numFailedTests": 0, "numPendingTests": 0}'],
    ["is discontent while all tests pass", 1, '{"numPassedTests": 5, "numFailedTests": 0, "numPendingTests": 0}'],
  ] as const)("have a failure for a runner that %s", ([, code, report]) => {
    expect(countTests(code, report).failed).toBe(1);
  });

  it("have none for a runner that is content", () => {
    expect(countTests(0, '{"numPassedTests": 5, "numFailedTests": 0, "numPendingTests": 0}').failed).toBe(0);
  });
});
