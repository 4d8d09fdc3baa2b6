import { normalizeOutput } from "../../src/listing/output/printed.ts";
import type { Sample } from "./list.ts";
import { findRunner } from "./runners.ts";

/**
 * Run a sample and compare what it prints, and for runners from npm also the version, with what is stored.
 * @returns what is wrong, in words, or undefined
 */
export async function checkSample(sample: Sample): Promise<string | undefined> {
  const runner = findRunner(sample.runner ?? "");
  if (!runner) return `there is no runner "${sample.runner ?? ""}"`;
  const { output, code } = await runner.run(sample.file, sample.directives);
  const printed = normalizeOutput(output);
  if (code !== 0 && sample.directives.fails === undefined) return `it ended with code ${code} and printed:\n${printed}`;
  if (code === 0 && sample.directives.fails !== undefined) return `it ended well, although it says "fails: ${sample.directives.fails}"`;
  if (sample.output === undefined) return `no output is stored. Run "npm run samples:update -- ${sample.path}"`;
  if (printed !== sample.output)
    return `it printed\n${printed}\nbut stored is\n${sample.output}\nIf the new output is right, run "npm run samples:update -- ${sample.path}"`;
  const hasFixedVersion = runner.isFromNpm && sample.runner !== "chromium";
  if (hasFixedVersion && sample.recordedRuntime !== (await runner.version()))
    return `it was recorded on ${sample.recordedRuntime ?? "nothing"} and now runs on ${await runner.version()}. Run "npm run samples:update -- ${sample.path}"`;
  return undefined;
}
