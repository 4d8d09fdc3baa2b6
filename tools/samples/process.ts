/** Starts a program and collects what it prints. */
import { spawn } from "node:child_process";

export interface Finished {
  /** Both streams, in the order of arrival. */
  output: string;
  /** Exit code; 124 when stopped for running too long. */
  code: number;
}

export interface ProcessOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Standard input, if any. */
  input?: string;
  /** The process and its children are killed after this many milliseconds. */
  milliseconds?: number;
}

/**
 * Run a command to its end.
 * @throws Error when the command cannot be started
 */
export function runProcess(command: string, args: string[], options: ProcessOptions = {}): Promise<Finished> {
  const { cwd, env, input, milliseconds = 120_000 } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: env ?? process.env, detached: true, stdio: ["pipe", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      killGroup(child.pid);
    }, milliseconds);
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      killGroup(child.pid);
      resolve({ output: Buffer.concat(chunks).toString("utf8"), code: late ? 124 : (code ?? 1) });
    });
  });
}

/** End what a program started and left behind. */
function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
