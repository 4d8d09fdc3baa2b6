/**
 * `npm run samples:update -- PREFIX...` runs samples and stores their output and version beside them.
 * `npm run samples:check -- PREFIX...` runs them and compares.
 * A prefix is a path below `samples/`, such as `databases` or `databases/sell-a-seat`; without one, all samples are meant.
 */
import { writeFileSync } from "node:fs";
import { formatOutput } from "../../src/listing/output/printed.ts";
import { checkSample } from "./check.ts";
import { listSamples, type Sample } from "./list.ts";
import { closeBrowser } from "./page.ts";
import { lackingNeeds } from "./needs.ts";
import { findRunner } from "./runners.ts";

const [, , mode = "check", ...prefixes] = process.argv;
const samples = listSamples().filter((sample) => prefixes.length === 0 || prefixes.some((prefix) => sample.path.startsWith(prefix.replace(/^samples\//, ""))));
if (samples.length === 0) {
  console.error(`No sample below samples/ begins with ${prefixes.join(" or ")}.`);
  process.exit(1);
}

const results = { passed: 0, failed: 0, skipped: 0 };
for (const sample of samples) {
  const said = await handle(sample);
  if (said !== undefined) console.log(said);
}
await closeBrowser();
console.log(`${results.passed} passed, ${results.failed} failed, ${results.skipped} skipped`);
process.exitCode = results.failed > 0 ? 1 : 0;

async function handle(sample: Sample): Promise<string | undefined> {
  if (sample.runner === undefined) return undefined;
  const runner = findRunner(sample.runner);
  if (runner === undefined) {
    results.failed++;
    return `FAILED  ${sample.path}: there is no runner "${sample.runner}". Correct the line "run:".`;
  }
  const lacking = [runner.lacks() ?? [], lackingNeeds(sample.directives.needs)].flat();
  if (lacking.length > 0) {
    results.skipped++;
    return `skipped ${sample.path}: this machine lacks ${lacking.join(", ")}.`;
  }
  if (mode === "update") {
    const { output, code } = await runner.run(sample.file, sample.directives);
    if ((code !== 0) !== (sample.directives.fails !== undefined)) {
      results.failed++;
      return `FAILED  ${sample.path}: ended with code ${code}${code === 0 ? ', although it says "fails:"' : ""}. It printed:\n${output}`;
    }
    writeFileSync(`${sample.file}.out`, formatOutput(await runner.version(), output));
    results.passed++;
    return `stored  ${sample.path}`;
  }
  const fault = await checkSample(sample);
  if (fault !== undefined) {
    results.failed++;
    return `FAILED  ${sample.path}: ${fault}.`;
  }
  results.passed++;
  return `passed  ${sample.path}`;
}
