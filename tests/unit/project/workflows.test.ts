/** What GitHub is told to do: the commands that the README promises, with pinned actions and no rights that a job does not need. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { root } from "./tracked.ts";

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { needs?: string; if?: string; uses?: string; permissions?: Record<string, string>; "timeout-minutes"?: number; steps?: Step[] }>;
}

interface Step {
  uses?: string;
  run?: string;
}

const read = (file: string) => readFileSync(join(root, file), "utf8");
const folder = ".github/workflows";
const texts = new Map(readdirSync(join(root, folder)).map((file) => [file, read(`${folder}/${file}`)]));
const workflows = new Map([...texts].map(([file, text]) => [file, load(text) as Workflow]));
const jobs = [...workflows].flatMap(([file, { jobs }]) => Object.entries(jobs).map(([name, job]) => ({ ...job, name: `${file}: ${name}` })));

function runsOf(file: string, job: string): string[] {
  return workflows.get(file)?.jobs[job]?.steps?.flatMap(({ run }) => run ?? []) ?? [];
}

describe("the workflows", () => {
  it("pin every action by its commit, and say the version", () => {
    const lines = [...texts].flatMap(([file, text]) => [...text.matchAll(/uses: (.*)$/gm)].map(([, used = ""]) => `${file}: ${used}`));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !/: (\.\/\.github\/workflows\/[a-z]+\.yml|[a-z-]+\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line))).toEqual([]);
  });

  it("use one version of an action everywhere", () => {
    const used = [...texts.values()].flatMap((text) => [...text.matchAll(/uses: ([^./].*)$/gm)].map(([, pin = ""]) => pin));
    const versions = Map.groupBy(new Set(used), (pin) => pin.split("@")[0]);
    expect([...versions.values()].filter((pins) => pins.length > 1)).toEqual([]);
  });

  it("have no rights but those that a job names, and end in time", () => {
    for (const [file, { permissions }] of workflows) expect(permissions, file).toEqual({});
    for (const { name, uses, permissions, "timeout-minutes": minutes } of jobs) {
      expect(permissions, name).toBeDefined();
      if (uses === undefined) expect(minutes, name).toBeGreaterThan(0);
    }
    const writing = jobs.filter(({ permissions = {} }) => Object.values(permissions).includes("write"));
    expect(writing.map(({ name }) => name)).toEqual(["pages.yml: deploy"]);
    // What may publish runs no code of ours or of our packages.
    expect(runsOf("pages.yml", "deploy")).toEqual([]);
  });

  it("run on a pull request what the README promises", () => {
    const promised = /^ +(npm ci && npm test) /m.exec(read("README.md"))?.[1]?.split(" && ");
    expect(workflows.get("ci.yml")?.on).toHaveProperty("pull_request");
    expect(workflows.get("ci.yml")?.jobs["test"]?.if).toBeUndefined();
    expect(runsOf("ci.yml", "test")).toEqual(promised);
  });

  it("run the toolchains on main and each week, with the tools that .ci/run installs", () => {
    const { on, jobs: own } = workflows.get("ci.yml") ?? ({ on: {}, jobs: {} } as Pick<Workflow, "on" | "jobs">);
    expect(own["toolchains"]?.if).toBe("github.event_name != 'pull_request'");
    expect(on).toHaveProperty("schedule");
    const runs = runsOf("ci.yml", "toolchains").join("\n");
    expect(runs).toContain("npm run test:toolchains");
    expect(runs).toContain(".ci/install");
    expect(read(".ci/run")).toContain(".ci/install");
    expect(read(".ci/run")).toContain("npm ci && npm test");
  });

  it("publish only what passed", () => {
    const { on, jobs: steps } = workflows.get("pages.yml") ?? ({ on: {}, jobs: {} } as Pick<Workflow, "on" | "jobs">);
    expect(on["push"]).toEqual({ branches: ["main"] });
    expect(steps["check"]?.uses).toBe("./.github/workflows/ci.yml");
    expect(steps["build"]?.needs).toBe("check");
    expect(steps["deploy"]?.needs).toBe("build");
  });
});

describe("the forms for issues", () => {
  const forms = readdirSync(join(root, ".github/ISSUE_TEMPLATE")).filter((file) => file !== "config.yml");

  it.each(forms)("%s asks for what is needed, each under a label and an id of its own", (file) => {
    const form = load(read(`.github/ISSUE_TEMPLATE/${file}`)) as { name: string; description: string; body: Field[] };
    expect(form.name).not.toBe("");
    expect(form.description).not.toBe("");
    expect(form.body.some(({ validations }) => validations?.required === true)).toBe(true);
    for (const { attributes } of form.body) expect(attributes.label).toMatch(/\S/);
    const ids = form.body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(form.body.length);
  });
});

interface Field {
  id: string;
  attributes: { label: string };
  validations?: { required: boolean };
}
