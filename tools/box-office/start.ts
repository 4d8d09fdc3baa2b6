/** Starts an implementation of the box office in a fresh state and waits until it answers. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runProcess } from "../samples/process.ts";
import { type Service, startPostgresql } from "../samples/services.ts";
import type { Command } from "./implementations.ts";

export interface Running {
  url: string;
  /** Stop it and its children, and forget its data. */
  stop(): Promise<void>;
}

export interface StartOptions {
  port: number;
  holdSeconds: number;
  /** Whether its output goes to ours; otherwise it is shown only when the start fails. */
  isShown?: boolean;
}

/** A JVM on a busy machine takes its time. */
const PATIENCE = 180_000;

/**
 * Start a prepared implementation.
 * @throws Error with what it printed, when it ends or does not answer in time
 */
export async function startImplementation(
  { command, args, before, cwd, env, isOnPostgresql = false }: Command,
  { port, holdSeconds, isShown = false }: StartOptions,
): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), "nine-skills-box-office-"));
  const database = isOnPostgresql ? await findDatabase() : undefined;
  const settings = {
    ...process.env,
    ...env,
    ...database?.env,
    PORT: String(port),
    HOLD_SECONDS: String(holdSeconds),
    BOX_OFFICE_DATA: join(data, "box-office.sqlite"),
  };
  const forget = async () => {
    await database?.stop();
    rmSync(data, { recursive: true, force: true });
  };
  if (before !== undefined) {
    const { output, code } = await runProcess(command, before, { cwd, env: settings });
    if (code !== 0) {
      await forget();
      throw new Error(`${command} ${before.join(" ")} failed:\n${output}`);
    }
  }
  const child = spawn(command, args(port), {
    cwd,
    detached: true,
    stdio: isShown ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    env: settings,
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
  let hasEnded = false;
  const end = new Promise<void>((resolve) => {
    const settle = () => {
      hasEnded = true;
      resolve();
    };
    child.on("error", (error) => {
      printed.push(error.message);
      settle();
    });
    child.on("exit", settle);
  });
  const running: Running = {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      // The group goes with it: PHP's server has workers of its own.
      if (!hasEnded && child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
      await Promise.race([end, sleep(5_000)]);
      if (!hasEnded && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      await forget();
    },
  };
  const deadline = Date.now() + PATIENCE;
  while (!hasEnded && Date.now() < deadline) {
    if (await isWell(running.url)) return running;
    await sleep(100);
  }
  await running.stop();
  throw new Error(`${command} ${hasEnded ? "ended at once" : `did not answer within ${PATIENCE / 1000} seconds`}:\n${printed.join("")}`);
}

/** The PostgreSQL of DATABASE_URL, or a fresh one that ends with the box office. Spring reads the same address in JDBC's form. */
async function findDatabase(): Promise<Service> {
  const given = process.env["DATABASE_URL"];
  const service: Service = given === undefined ? await startPostgresql() : { env: { DATABASE_URL: given }, stop: () => Promise.resolve() };
  const { host, pathname, search, username, password } = new URL(service.env["DATABASE_URL"] ?? "");
  const spring = {
    SPRING_DATASOURCE_URL: `jdbc:postgresql://${host}${pathname}${search}`,
    SPRING_DATASOURCE_USERNAME: decodeURIComponent(username),
    SPRING_DATASOURCE_PASSWORD: decodeURIComponent(password),
  };
  return { ...service, env: { ...service.env, ...spring } };
}

async function isWell(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
