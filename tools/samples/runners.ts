/** The runners, which execute samples: each is a program and a way to call it. `run:` names one, and else the language of the file does. */
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findLanguage, LANGUAGES, pageRuntimeOf } from "../../src/listing/languages.ts";
import { closesRegion, openedRegion } from "../../src/listing/marks.ts";
import type { Directives } from "../../src/listing/parse.ts";
import { findCommand, findJdk } from "./commands.ts";
import { runPage } from "./page.ts";
import { type Finished, runProcess } from "./process.ts";
import { pythonWith } from "./python.ts";
import { withNeeds } from "./needs.ts";
import { postgresqlFolder } from "./services.ts";

export interface Runner {
  /** Whether it comes from an npm package (Chromium counts: `npm test` finds it). */
  isFromNpm: boolean;
  /** What is missing on this machine, in words; undefined when it can run. */
  lacks(): string | undefined;
  /** For example `CPython 3.14.2`. */
  version(): Promise<string>;
  run(file: string, directives: Directives): Promise<Finished>;
}

const here = fileURLToPath(new URL(".", import.meta.url));

/** The name of the runner of a sample; undefined when the file is not a program. */
export function runnerName(file: string, directives: Directives): string | undefined {
  return directives.run ?? findLanguage(file).runner;
}

/** The runner of that name, with what `needs:` asks for started around each run. */
export function findRunner(name: string): Runner | undefined {
  return runners[name];
}

function wasm(name: string): Runner {
  const call = (...args: string[]) => runProcess(process.execPath, ["--experimental-wasm-jspi", "--no-warnings", join(here, "wasm.ts"), name, ...args]);
  return {
    isFromNpm: true,
    lacks: () => undefined,
    version: once(async () => (await call("--version")).output.trim()),
    run: (file) => call(file),
  };
}

interface Tool {
  command: string;
  /** The program's full path; undefined when it is not installed. */
  find: () => string | undefined;
  versionArguments: string[];
  /** Turns what the program prints into `Name 1.2.3`. */
  readVersion: (printed: string) => string;
  run: (path: string, file: string, env: NodeJS.ProcessEnv, directives: Directives) => Promise<Finished>;
}

function tool({ command, find, versionArguments, readVersion, run }: Tool): Runner {
  return {
    isFromNpm: false,
    lacks: () => (find() === undefined ? command : undefined),
    version: once(async () => readVersion((await runProcess(find() ?? command, versionArguments)).output)),
    run: (file, directives) => withNeeds(directives.needs, (env) => run(find() ?? command, file, env, directives)),
  };
}

const first = (pattern: RegExp) => (printed: string) => pattern.exec(printed)?.[1] ?? printed.trim();

const runners: Record<string, Runner> = {
  // The runtimes of the page, here in Node.
  ...Object.fromEntries(LANGUAGES.flatMap((language) => pageRuntimeOf(language) ?? []).map((name) => [name, wasm(name)])),
  node: {
    isFromNpm: true,
    lacks: () => undefined,
    version: () => Promise.resolve(`Node.js ${process.versions.node}`),
    run: (file, directives) =>
      withNeeds(directives.needs, (env) => runProcess(process.execPath, ["--no-warnings", basename(file)], { cwd: dirname(file), env })),
  },
  chromium: { isFromNpm: true, lacks: () => undefined, version: once(async () => (await runPage()).output), run: (file) => runPage(file) },
  java: tool({
    command: "a JDK of version 21 or newer",
    find: () => (findJdk() === undefined ? undefined : join(findJdk() ?? "", "bin", "java")),
    versionArguments: ["--version"],
    readVersion: (printed) => `OpenJDK ${first(/ (\d+[.\d]*)/)(printed)}`,
    run: (path, file, env) => runProcess(path, ["-Duser.timezone=UTC", "-Xshare:auto", file], { cwd: dirname(file), env }),
  }),
  go: tool({
    command: "go",
    find: () => findCommand("go"),
    versionArguments: ["version"],
    readVersion: (printed) => `Go ${first(/go(\d[.\d]*)/)(printed)}`,
    run: (path, file, env) => runProcess(path, ["run", basename(file)], { cwd: dirname(file), env }),
  }),
  cpython: tool({
    command: "python3",
    find: () => findCommand("python3"),
    versionArguments: ["--version"],
    readVersion: (printed) => `CPython ${first(/Python (\S+)/)(printed)}`,
    run: async (path, file, env, directives) => {
      const python = await pythonWith(path, directives.needs);
      return runProcess(python, ["-X", "utf8", basename(file)], {
        cwd: dirname(file),
        env: { ...env, PYTHONDONTWRITEBYTECODE: "1", PYTHONHASHSEED: "0", TZ: "UTC" },
      });
    },
  }),
  php: tool({
    command: "php",
    find: () => findCommand("php"),
    versionArguments: ["--version"],
    readVersion: (printed) => `PHP ${first(/PHP (\d[.\d]*)/)(printed)}`,
    run: (path, file, env) => runProcess(path, ["-d", "display_errors=1", "-d", "html_errors=0", basename(file)], { cwd: dirname(file), env }),
  }),
  psql: tool({
    command: "psql",
    find: () => (postgresqlFolder() === undefined ? undefined : findCommand("psql")),
    versionArguments: ["--version"],
    readVersion: (printed) => `PostgreSQL ${first(/(\d+[.\d]*)/)(printed)}`,
    run: (path, file, env) =>
      withNeeds(["postgresql"], (service) =>
        runProcess(path, ["-X", "-P", "pager=off"], { env: { ...env, ...service, LC_ALL: "C.UTF-8" }, input: echoRegions(readFileSync(file, "utf8")) }),
      ),
  }),
  sh: tool({
    command: "bash",
    find: () => findCommand("bash"),
    versionArguments: ["--version"],
    readVersion: (printed) => `Bash ${first(/version (\d+[.\d]*)/)(printed)}`,
    run: (path, file, env) => runProcess(path, [basename(file)], { cwd: dirname(file), env: { ...env, LC_ALL: "C.UTF-8", TZ: "UTC" }, milliseconds: 600_000 }),
  }),
};

/** psql prints a section mark where a region begins. */
function echoRegions(script: string): string {
  return script
    .split("\n")
    .map((line) => {
      const name = openedRegion(line);
      if (name !== undefined) return `\\echo --- ${name} ---`;
      return closesRegion(line) ? "" : line;
    })
    .join("\n");
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
