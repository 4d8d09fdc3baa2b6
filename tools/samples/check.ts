import { normalizeOutput } from "../../src/listing/parse.ts";
import type { Sample } from "./list.ts";
import { findRuntime } from "./runtimes.ts";

/**
 * Run a sample and compare what it prints, and for runtimes from npm also the version, with what is stored.
 * @returns what is wrong, in words, or undefined
 */
export async function checkSample(sample: Sample): Promise<string | undefined> {
  const runtime = findRuntime(sample.runtime ?? "");
  if (!runtime) return `there is no runtime "${sample.runtime ?? ""}"`;
  const { output, code } = await runtime.run(sample.file, sample.directives);
  const printed = normalizeOutput(output);
  if (code !== 0 && sample.directives.fails === undefined) return `it ended with code ${code} and printed:\n${printed}`;
  if (code === 0 && sample.directives.fails !== undefined) return `it ended well, although it says "fails: ${sample.directives.fails}"`;
  if (sample.output === undefined) return `no output is stored. Run "npm run samples:update -- ${sample.path}"`;
  if (printed !== sample.output)
    return `it printed\n${printed}\nbut stored is\n${sample.output}\nIf the new output is right, run "npm run samples:update -- ${sample.path}"`;
  const hasFixedVersion = runtime.isFromNpm && sample.runtime !== "chromium";
  if (hasFixedVersion && sample.recordedRuntime !== (await runtime.version()))
    return `it was recorded on ${sample.recordedRuntime ?? "nothing"} and now runs on ${await runtime.version()}. Run "npm run samples:update -- ${sample.path}"`;
  return undefined;
}
