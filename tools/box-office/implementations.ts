/** The implementations of the box office: what each needs, and how it is built and started. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findCommand, findJdk } from "../samples/commands.ts";
import { runProcess } from "../samples/process.ts";
import { pythonWith } from "../samples/python.ts";
import { postgresqlFolder } from "../samples/services.ts";

export interface Implementation {
  name: string;
  /** What this machine lacks, in words. */
  lacks(): Promise<string[]>;
  /** Install and build what must be there before it can start; gives the command. */
  prepare(): Promise<Command>;
}

export interface Command {
  command: string;
  args: (port: number) => string[];
  /** Whether it keeps its state in the PostgreSQL of DATABASE_URL. */
  isOnPostgresql?: boolean;
  /** Arguments of a run that makes the fresh state, such as a migration. */
  before?: string[];
  cwd: string;
  env?: Record<string, string>;
}

const folder = fileURLToPath(new URL("../../samples/box-office/", import.meta.url));

export const IMPLEMENTATIONS: Implementation[] = [
  { name: "node", lacks: () => Promise.resolve([]), prepare: () => Promise.resolve(nodeCommand(join(folder, "node", "box-office.ts"))) },
  {
    name: "java",
    lacks: () => Promise.resolve(lacking(findJdk(), "a JDK of version 21 or newer")),
    async prepare() {
      const cwd = join(folder, "java");
      // "java BoxOffice.java" finds the other files itself from JDK 22 on; compiling works with 21 too, and starts faster.
      await build(join(findJdk() ?? "", "bin", "javac"), ["-d", "target", "BoxOffice.java", "Json.java", "Request.java", "Show.java"], cwd);
      return { command: java(), args: () => ["-cp", "target", "BoxOffice"], cwd };
    },
  },
  python("python", [], () => ["box_office.py"]),
  {
    name: "php",
    async lacks() {
      const php = findCommand("php");
      if (php === undefined) return ["php"];
      const { output } = await runProcess(php, ["-m"]);
      return output.includes("pdo_sqlite") ? [] : ["PHP's extension pdo_sqlite"];
    },
    prepare: () =>
      Promise.resolve({
        command: findCommand("php") ?? "php",
        args: (port) => ["-S", `127.0.0.1:${port}`, "index.php"],
        cwd: join(folder, "php"),
        env: { PHP_CLI_SERVER_WORKERS: "8" },
      }),
  },
  {
    name: "go",
    async lacks() {
      const go = findCommand("go");
      const printed = go === undefined ? "" : (await runProcess(go, ["version"])).output;
      return Number(/go1\.(\d+)/.exec(printed)?.[1] ?? 0) >= 24 ? [] : ["Go of version 1.24 or newer"];
    },
    async prepare() {
      // "go run" would start the server as a child of its own, which is harder to stop.
      const program = join(folder, "go", "target", "box-office");
      await build(findCommand("go") ?? "go", ["build", "-o", program, "."], join(folder, "go"));
      return { command: program, args: () => [], cwd: join(folder, "go") };
    },
  },
  onPostgresql(maven("spring", 21)),
  maven("micronaut", 25),
  python("flask", ["flask==3.1.3"], () => ["app.py"]),
  onPostgresql(
    python(
      "django",
      ["django==5.2.19", "psycopg[binary]"],
      (port) => ["-m", "django", "runserver", "--settings=boxoffice.settings", "--noreload", `127.0.0.1:${port}`],
      ["-m", "django", "migrate", "--settings=boxoffice.settings"],
    ),
  ),
  python("fastapi", ["fastapi==0.165.0", "uvicorn"], (port) => ["-m", "uvicorn", "app:app", "--no-access-log", "--port", String(port)]),
];

/** The same implementation, which a PostgreSQL of its own is started for when DATABASE_URL names none. */
function onPostgresql(implementation: Implementation): Implementation {
  return {
    name: implementation.name,
    async lacks() {
      const isThere = process.env["DATABASE_URL"] !== undefined || postgresqlFolder() !== undefined;
      return [...(await implementation.lacks()), ...(isThere ? [] : ["PostgreSQL (or DATABASE_URL, the address of one)"])];
    },
    prepare: async () => ({ ...(await implementation.prepare()), isOnPostgresql: true }),
  };
}

/** How a program in TypeScript is started, with the Node that runs this. */
export function nodeCommand(file: string): Command {
  return { command: process.execPath, args: () => ["--no-warnings", file], cwd: dirname(file) };
}

function lacking(path: string | undefined, name: string): string[] {
  return path === undefined ? [name] : [];
}

/** The version of the newest JDK, as it says itself; 0 without one. */
function jdkRelease(): number {
  const home = findJdk();
  return home === undefined ? 0 : Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(join(home, "release"), "utf8"))?.[1] ?? 0);
}

function java(): string {
  return join(findJdk() ?? "", "bin", "java");
}

function python(name: string, packages: string[], args: Command["args"], before?: string[]): Implementation {
  return {
    name,
    lacks: () => Promise.resolve(lacking(findCommand("python3"), "python3")),
    async prepare() {
      const path = await pythonWith(
        findCommand("python3") ?? "python3",
        packages.map((name) => `pip:${name}`),
      );
      return { command: path, args, ...(before ? { before } : {}), cwd: join(folder, name), env: { PYTHONDONTWRITEBYTECODE: "1" } };
    },
  };
}

function maven(name: string, release: number): Implementation {
  const cwd = join(folder, name);
  return {
    name,
    lacks: () =>
      Promise.resolve([
        ...lacking(jdkRelease() >= release ? findJdk() : undefined, `a JDK of version ${release} or newer`),
        ...lacking(findCommand("mvn"), "maven"),
      ]),
    async prepare() {
      await build(findCommand("mvn") ?? "mvn", ["--quiet", "--batch-mode", "package"], cwd);
      return { command: java(), args: () => ["-jar", "target/box-office-1.0.0.jar"], cwd };
    },
  };
}

async function build(command: string, args: string[], cwd: string): Promise<void> {
  const { output, code } = await runProcess(command, args, { cwd, env: { ...process.env, JAVA_HOME: findJdk() ?? "" }, milliseconds: 600_000 });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} failed in ${cwd}:\n${output}`);
}
