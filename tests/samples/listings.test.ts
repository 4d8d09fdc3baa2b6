/** Every listing whose runner comes with npm is executed, and its output compared with the stored one. */
import { afterAll, describe, expect, it } from "vitest";
import { countLines, longLines } from "../../tools/samples/lines.ts";
import { listSamples } from "../../tools/samples/list.ts";
import { closeBrowser } from "../../tools/samples/page.ts";
import { checkSample } from "../../tools/samples/check.ts";
import { findRunner } from "../../tools/samples/runners.ts";

const samples = listSamples();
const programs = samples.filter((sample) => sample.runner !== undefined);
const own = programs.filter((sample) => findRunner(sample.runner ?? "")?.isFromNpm === true && sample.directives.needs.length === 0);

describe("every listing", () => {
  it("is there", () => {
    expect(samples.length).toBeGreaterThan(0);
  });

  it("names a runner that exists, a sample that tests it, or why it cannot run", () => {
    const unknown = samples.filter(({ runner, directives, path }) =>
      directives.notRun !== undefined
        ? false
        : directives.testedBy === undefined
          ? findRunner(runner ?? "") === undefined
          : !samples.some((other) => other.path === resolve(path, directives.testedBy?.split(" ")[0] ?? "") && other.runner !== undefined),
    );
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });

  it("that cannot run here follows a documentation that it names", () => {
    const notRun = samples.filter(({ directives }) => directives.notRun !== undefined);
    expect(notRun.length).toBeGreaterThan(0);
    for (const { path, directives } of notRun) expect(directives.notRun, path).toMatch(/Follows https:\/\/\S+/);
    for (const { directives } of notRun) expect(directives.notRun).toMatch(/Oracle|IIS/);
  });

  it("that is a program has its output stored", () => {
    expect(programs.filter(({ output }) => output === undefined).map(({ path }) => path)).toEqual([]);
  });

  it("has lines of at most 72 characters", () => {
    expect(countLines(samples)).toBeGreaterThan(0);
    expect(longLines(samples)).toEqual([]);
  });
});

describe("listings that npm alone can run", { concurrent: true }, () => {
  it.for(own.map((sample) => [sample.path, sample] as const))("%s", { timeout: 120_000 }, async ([, sample]) => {
    expect(await checkSample(sample)).toBeUndefined();
  });
  afterAll(closeBrowser);
});

/** A path relative to the folder of a sample. */
function resolve(path: string, target: string): string {
  return new URL(target, `file:///${path}`).pathname.slice(1);
}
