/** How many answers the shipped NGINX configuration gives in a second, on this machine, to a client on the same machine. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readHeadersFile } from "../../src/publish/hosts/netlify.ts";
import { distFolder } from "../built.ts";
import { findCommand } from "../samples/commands.ts";
import { packFolder } from "../serve/packing.ts";
import { type Hosted, nginx, startServer } from "../serve/servers.ts";
import { type Cell, printHeading, printNote, printTable, round } from "./table.ts";

/** Bounded, so that a small machine stays usable. */
const SECONDS = 5;
const CONNECTIONS = 32;

/** `wrk` calls this when it has finished; its own report rounds. */
const REPORT = `done = function(summary, latency)
  io.write(string.format("\\nresult %d %d %d %d %d %d %d\\n", summary.requests, summary.duration, summary.bytes, summary.errors.status,
    summary.errors.connect + summary.errors.read + summary.errors.write, summary.errors.timeout, latency:percentile(99)))
end
`;

interface Load {
  perSecond: number;
  megabytesPerSecond: number;
  /** Answers of a status of 400 or more. */
  refused: number;
  /** Connections that failed, and answers that did not come in two seconds. */
  failed: number;
  /** The time in which 99 of 100 answers came. */
  milliseconds: number;
}

/** Ask NGINX for the home page, the longest article, a font and a missing page, with and without packing beforehand. What this machine lacks is said. */
export async function reportLoad(): Promise<void> {
  printHeading(`Load (NGINX with the written configuration, ${CONNECTIONS} connections on the loopback address, ${SECONDS} s each)`);
  const wrk = findCommand("wrk");
  const missing = ["nginx", "wrk"].filter((name) => findCommand(name) === undefined);
  if (missing.length > 0 || wrk === undefined) {
    printNote(`Not measured: this machine lacks ${missing.join(" and ")}. On Debian: apt-get install ${missing.join(" ")}.`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "nine-skills-load-"));
  const script = join(folder, "report.lua");
  writeFileSync(script, REPORT);
  const root = join(folder, "www");
  cpSync(distFolder, root, { recursive: true });
  // The server may answer as another user than the one that built the site.
  execFileSync("chmod", ["-R", "a+rX", folder]);
  const hosted = { root, ...readHeadersFile(readFileSync(join(root, "_headers"), "utf8")) };
  const font = /href="([^"]+\.woff2)"/.exec(readFileSync(join(root, "index.html"), "utf8"))?.[1] ?? "";
  const article = "skills/data-structures-and-algorithms/";
  const rows = await measure(wrk, script, hosted, [
    ["home, packed for each answer", "", true],
    ["longest article, packed for each answer", article, true],
    ["longest article, not packed", article, false],
    ["a font", font.replace(/^\//, ""), false],
    ["a page that is not there", "nowhere/", false],
  ]);
  await packFolder(root);
  rows.push(
    ...(await measure(wrk, script, { ...hosted, isPacked: true }, [
      ["home, packed beforehand", "", true],
      ["longest article, packed beforehand", article, true],
    ])),
  );
  rmSync(folder, { recursive: true, force: true });
  printTable(["answer", "requests a second", "MB a second", "99 of 100 within ms", "status 400 or more", "failed"], rows);
  printNote(
    `The client takes its share of the same processors. Packed for each answer: by gzip at level 6; beforehand: by "npm run pack", and sent as it lies on the disk. Failed: no connection, or no answer within two seconds.`,
  );
}

/** Start the server, ask for each address in turn, and stop it; gives a row for each. */
async function measure(wrk: string, script: string, hosted: Hosted, asked: [name: string, path: string, accepts: boolean][]): Promise<Cell[][]> {
  const { url, stop } = await startServer(nginx("auto"), hosted);
  try {
    return asked.map(([name, path, accepts]) => {
      const load = ask(wrk, ["-s", script, ...(accepts ? ["-H", "Accept-Encoding: gzip"] : []), `${url}/${path}`]);
      return [name, round(load.perSecond), round(load.megabytesPerSecond, 1), round(load.milliseconds, 1), load.refused, load.failed];
    });
  } finally {
    await stop();
  }
}

function ask(wrk: string, args: string[]): Load {
  const { stdout, stderr } = spawnSync(wrk, ["-t1", `-c${CONNECTIONS}`, `-d${SECONDS}s`, "--latency", ...args], { encoding: "utf8" });
  const result = /^result (.*)$/m.exec(stdout)?.[1]?.split(" ").map(Number);
  if (!result) throw new Error(`wrk did not report: ${stderr}`);
  const [requests = 0, microseconds = 1, bytes = 0, refused = 0, broken = 0, late = 0, percentile = 0] = result;
  const seconds = microseconds / 1e6;
  return { perSecond: requests / seconds, megabytesPerSecond: bytes / seconds / 1e6, refused, failed: broken + late, milliseconds: percentile / 1000 };
}
