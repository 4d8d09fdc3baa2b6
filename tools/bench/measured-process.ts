/** Runs a command and measures what it costs, together with the processes that it starts. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

export interface Cost {
  code: number;
  wallSeconds: number;
  /** User and system time of all its processes. */
  cpuSeconds: number;
  /** Highest sum of resident memory of all its processes; of the first alone where there is no /proc. */
  peakMegabytes: number;
  printed: string;
}

interface Usage {
  userCPUTime: number;
  systemCPUTime: number;
  maxRSS: number;
}

/** Linux counts CPU time in hundredths of a second and memory in pages of 4 KiB. */
const TICKS = 100;
const PAGE = 4096;
const PAUSE = 50;

/** The last line that a measured Node process prints. */
const REPORT = `process.on("exit", () => process._rawDebug("usage " + JSON.stringify(process.resourceUsage())));`;

/** Run a Node program to its end. */
export function measureNode(args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Cost> {
  const began = performance.now();
  const child = spawn(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(REPORT)}`, ...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (printed += data.toString()));
  const ticks = new Map<number, number>();
  let peak = 0;
  const timer = setInterval(() => {
    const family = readFamily(child.pid ?? 0);
    for (const { pid, cpuTicks } of family) ticks.set(pid, cpuTicks);
    peak = Math.max(peak, family.reduce((sum, { pages }) => sum + pages, 0) * PAGE);
  }, PAUSE);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearInterval(timer);
      const usage = JSON.parse(/usage (\{.*\})\s*$/.exec(printed)?.[1] ?? "{}") as Partial<Usage>;
      ticks.delete(child.pid ?? 0);
      const others = [...ticks.values()].reduce((sum, count) => sum + count, 0) / TICKS;
      resolve({
        code: code ?? 1,
        wallSeconds: (performance.now() - began) / 1000,
        cpuSeconds: ((usage.userCPUTime ?? 0) + (usage.systemCPUTime ?? 0)) / 1e6 + others,
        peakMegabytes: Math.max(peak, (usage.maxRSS ?? 0) * 1024) / 1e6,
        printed,
      });
    });
  });
}

interface Running {
  pid: number;
  parent: number;
  cpuTicks: number;
  pages: number;
}

/** A process and all its descendants that are running now. */
function readFamily(first: number): Running[] {
  if (!existsSync("/proc/self/stat")) return [];
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readRunning(Number(name)));
  const family = all.filter(({ pid }) => pid === first);
  for (const member of family) family.push(...all.filter(({ parent }) => parent === member.pid));
  return family;
}

function readRunning(pid: number): Running[] {
  try {
    // The name in parentheses may hold blanks, so fields are counted after it.
    const fields = (readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1) ?? "").split(" ").map(Number);
    return [{ pid, parent: fields[1] ?? 0, cpuTicks: (fields[11] ?? 0) + (fields[12] ?? 0), pages: fields[21] ?? 0 }];
  } catch {
    return []; // It ended between the listing and the reading.
  }
}
