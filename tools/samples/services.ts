/** Real servers that a sample may ask for with `needs:`. Each is started fresh in a folder of its own and stopped again. */
import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findCommand } from "./commands.ts";
import { runProcess } from "./process.ts";

export interface Service {
  env: Record<string, string>;
  stop(): Promise<void>;
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** The folder of PostgreSQL's server programs, or undefined when it is not installed. */
export function postgresqlFolder(): string | undefined {
  const base = "/usr/lib/postgresql";
  if (existsSync(base)) {
    const versions = readdirSync(base).filter((version) => existsSync(join(base, version, "bin", "initdb")));
    const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
    if (newest !== undefined) return join(base, newest, "bin");
  }
  return undefined;
}

/** Start a fresh PostgreSQL cluster; gives DATABASE_URL. */
export async function startPostgresql(): Promise<Service> {
  const bin = postgresqlFolder();
  if (bin === undefined) throw new Error("PostgreSQL is not installed.");
  const folder = mkdtempSync(join(tmpdir(), "nine-skills-pg-"));
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const as = (command: string, args: string[]): [string, string[]] => (isRoot ? ["runuser", ["-u", "postgres", "--", command, ...args]] : [command, args]);
  if (isRoot) {
    const { output } = await runProcess("id", ["-u", "postgres"]);
    const { output: group } = await runProcess("id", ["-g", "postgres"]);
    chownSync(folder, Number(output), Number(group));
  }
  const data = join(folder, "data");
  const made = await runProcess(...as(join(bin, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]));
  if (made.code !== 0) throw new Error(`initdb failed: ${made.output}`);
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories='' -c fsync=off -c timezone=UTC`;
  const started = await runProcess(...as(join(bin, "pg_ctl"), ["-D", data, "-o", options, "-l", join(folder, "log"), "-w", "start"]));
  if (started.code !== 0) throw new Error(`PostgreSQL did not start: ${started.output}`);
  return {
    env: {
      DATABASE_URL: `postgresql://postgres@127.0.0.1:${port}/postgres`,
      PGHOST: "127.0.0.1",
      PGPORT: String(port),
      PGUSER: "postgres",
      PGDATABASE: "postgres",
    },
    async stop() {
      await runProcess(...as(join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"]));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Start a fresh Redis or Valkey; gives REDIS_URL. */
export async function startRedis(): Promise<Service> {
  const server = findCommand("redis-server") ?? findCommand("valkey-server");
  if (server === undefined) throw new Error("Neither Redis nor Valkey is installed.");
  const folder = mkdtempSync(join(tmpdir(), "nine-skills-redis-"));
  const port = await freePort();
  const child = spawn(server, ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder], { stdio: "ignore" });
  for (let tries = 0; tries < 100; tries++) {
    const { output } = await runProcess(findCommand("redis-cli") ?? "valkey-cli", ["-p", String(port), "ping"]);
    if (output.trim() === "PONG") break;
    await sleep(50);
  }
  return {
    env: { REDIS_URL: `redis://127.0.0.1:${port}/0`, REDIS_PORT: String(port) },
    stop() {
      child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
