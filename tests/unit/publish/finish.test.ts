import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { finish, type Step } from "../../../src/publish/finish.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "finish-"));
  mkdirSync(join(folder, "skills/apis"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "home");
  writeFileSync(join(folder, "404.html"), "gone");
  writeFileSync(join(folder, "skills/apis/index.html"), "apis");
  writeFileSync(join(folder, "robots.txt"), "robots");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Run the integration over the folder as Astro does at the end of a build. */
async function build(steps: Step[], base = "/guide"): Promise<void> {
  const { hooks } = finish(...steps.map((step) => () => step));
  const logger = { fork: () => logger };
  const call = (name: keyof typeof hooks, options: object) => (hooks[name] as (given: object) => unknown)(options);
  await call("astro:config:done", { config: { base, cacheDir: pathToFileURL(`${folder}/cache/`) } });
  await call("astro:build:done", { dir: pathToFileURL(`${folder}/`), logger });
}

it("shows each page to all steps by its address, and writes it with the changes of all, in their order", async () => {
  const seen: string[] = [];
  const step = (name: string): Step => ({
    name,
    read: ({ path, html }) => seen.push(`${name} ${path} ${html}`),
    conclude: () => Promise.resolve((html) => `${html}+${name}`),
  });
  await build([step("one"), step("two")]);
  expect(seen.sort()).toEqual(["one / home", "one /404.html gone", "one /skills/apis/ apis", "two / home", "two /404.html gone", "two /skills/apis/ apis"]);
  expect(readFileSync(join(folder, "index.html"), "utf8")).toBe("home+one+two");
  expect(readFileSync(join(folder, "skills/apis/index.html"), "utf8")).toBe("apis+one+two");
  expect(readFileSync(join(folder, "robots.txt"), "utf8")).toBe("robots");
});

it("tells a step where it is, and what the steps before it change", async () => {
  const told: object[] = [];
  const first: Step = { name: "first", read: () => undefined, conclude: () => Promise.resolve((html) => html.toUpperCase()) };
  const second: Step = {
    name: "second",
    read: () => undefined,
    conclude: ({ base, cache, changed }) => {
      told.push({ base, cache, changed: changed("a") });
      return Promise.resolve((html) => html);
    },
  };
  await build([first, second]);
  await build([second], "/");
  expect(told).toEqual([
    { base: "/guide/", cache: join(folder, "cache/kept/"), changed: "A" },
    { base: "/", cache: join(folder, "cache/kept/"), changed: "a" },
  ]);
});

it("writes no page when a step fails", async () => {
  const step: Step = { name: "broken", read: () => undefined, conclude: () => Promise.reject(new Error("no font")) };
  const other: Step = { name: "other", read: () => undefined, conclude: () => Promise.resolve((html) => `${html}!`) };
  await expect(build([other, step])).rejects.toThrow("no font");
  expect(readFileSync(join(folder, "index.html"), "utf8")).toBe("home");
});
