/** Every listing that needs a toolchain or a real server is executed. What a machine lacks is a skip; with CI=true it is a failure. */
import { describe, expect, it } from "vitest";
import { checkSample } from "../../tools/samples/check.ts";
import { listSamples } from "../../tools/samples/list.ts";
import { lackingNeeds } from "../../tools/samples/needs.ts";
import { findRunner } from "../../tools/samples/runners.ts";

const isStrict = process.env["CI"] === "true";
const samples = listSamples().filter(
  (sample) => sample.runner !== undefined && (findRunner(sample.runner)?.isFromNpm === false || sample.directives.needs.length > 0),
);

describe("listings that need a toolchain", () => {
  it.for(samples.map((sample) => [sample.path, sample] as const))("%s", { timeout: 900_000 }, async ([, sample], { skip }) => {
    const runner = findRunner(sample.runner ?? "");
    const lacking = [runner?.lacks() ?? [], lackingNeeds(sample.directives.needs)].flat();
    if (lacking.length > 0 && !isStrict) skip(`this machine lacks ${lacking.join(", ")}`);
    expect(lacking, "what this machine lacks").toEqual([]);
    expect(await checkSample(sample)).toBeUndefined();
  });
});
