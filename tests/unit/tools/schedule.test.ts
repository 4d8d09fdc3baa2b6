/** The steps of a test command: how many run at once, what waits for what, and what a failure stops. */
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type Job, schedule } from "../../../tools/schedule.ts";

/** Runs jobs whose ends the test decides, and notes what happened. */
function watch(jobs: readonly Job[], places: number) {
  const ends = new Map<string, (hasPassed: boolean) => void>();
  const refused: string[] = [];
  const done = schedule(
    jobs,
    places,
    ({ name }) => new Promise((resolve) => ends.set(name, resolve)),
    ({ name }, missing) => refused.push(`${name} for ${missing}`),
  );
  const end = async (name: string, hasPassed = true) => {
    const resolve = ends.get(name);
    if (!resolve) throw new Error(`${name} does not run`);
    ends.delete(name);
    resolve(hasPassed);
    await turn();
  };
  return { running: () => [...ends.keys()], refused, end, done };
}

describe("a schedule", () => {
  it("runs as many jobs at once as there are places, in their order", async () => {
    const { running, end, done } = watch([{ name: "a" }, { name: "b" }, { name: "c" }], 2);
    expect(running()).toEqual(["a", "b"]);
    await end("b");
    expect(running()).toEqual(["a", "c"]);
    await end("a");
    await end("c");
    await done;
  });

  it("lets a job wait for those that it follows, and others pass it", async () => {
    const { running, end, done } = watch([{ name: "build" }, { name: "site", after: ["build"] }, { name: "types" }], 2);
    expect(running()).toEqual(["build", "types"]);
    await end("build");
    expect(running()).toEqual(["types", "site"]);
    await end("types");
    await end("site");
    await done;
  });

  it("gives a wide job the places that it wants, and never more than there are", async () => {
    const { running, end, done } = watch([{ name: "a" }, { name: "wide", places: 5 }, { name: "b", after: ["wide"] }, { name: "c", after: ["wide"] }], 2);
    expect(running()).toEqual(["a"]);
    await end("a");
    expect(running()).toEqual(["wide"]);
    await end("wide");
    expect(running()).toEqual(["b", "c"]);
    await end("b");
    await end("c");
    await done;
  });

  it("refuses what waits for a failure, and what waits for that, and runs the rest", async () => {
    const jobs = [{ name: "build" }, { name: "site", after: ["build"] }, { name: "report", after: ["site"] }, { name: "lint" }];
    const { running, refused, end, done } = watch(jobs, 1);
    await end("build", false);
    expect(refused).toEqual(["site for build", "report for site"]);
    expect(running()).toEqual(["lint"]);
    await end("lint");
    await done;
  });

  it("ends when the last job is refused", async () => {
    const { refused, end, done } = watch([{ name: "build" }, { name: "site", after: ["build"] }], 2);
    await end("build", false);
    await done;
    expect(refused).toEqual(["site for build"]);
  });

  it("does not begin when a job waits for one that is not above it", async () => {
    const { done } = watch([{ name: "site", after: ["built"] }], 2);
    await expect(done).rejects.toThrow('"site" waits for "built"');
  });
});
