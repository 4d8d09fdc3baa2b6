// run: node
/**
 * Checks the partner's part of the box office:
 *   node acceptance.ts http://127.0.0.1:8080 --start "COMMAND"
 * COMMAND starts your server. It reads PORT and HOLD_SECONDS, and with
 * CRASH_AFTER_COMMIT=1 it dies between commit and answer. Two partners
 * are known by the tokens token-a and token-b; --tokens X,Y names
 * others. Without an argument, and beside the worked solution, the
 * program tests itself. It kills by process group, as Linux, macOS
 * and WSL know it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync,
  writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

type Answer = { status: number; type: string; body: any };
type Options = { base: string; start?: string; tokens: string[];
  env?: Record<string, string>; tell: (line: string) => void };

/** Says what came instead of what was expected. */
function same(came: unknown, expected: unknown, what = "the status") {
  if (came !== expected) throw new Error(
    `${what}: expected ${expected}, got ${came}`);
}

/** Checks one criterion after the other; gives those that failed. */
async function examine({ base, start, tokens, env, tell }: Options) {
  const [own = "", other = ""] = tokens;
  const seen = new Map<string, Set<number>>();
  let server: ChildProcess | undefined;

  async function ask(path: string, token = own, key?: string,
    json?: object): Promise<Answer> {
    const response = await fetch(base + path, {
      method: path.startsWith("/openapi") ? "GET" : "POST",
      headers: { authorization: `Bearer ${token}`,
        ...(key === undefined ? {} : { "idempotency-key": key }),
        ...(json ? { "content-type": "application/json" } : {}) },
      ...(json ? { body: JSON.stringify(json) } : {}),
      signal: AbortSignal.timeout(10_000) });
    const route = path.replace(/^(\/\w+\/)[^/]+/, "$1{id}");
    seen.set(route, (seen.get(route) ?? new Set())
      .add(response.status));
    const text = await response.text();
    let body: any;
    try { body = JSON.parse(text); } catch { body = undefined; }
    return { status: response.status, body, type:
      response.headers.get("content-type")?.split(";")[0] ?? "" };
  }
  const hold = (seat: string) => ask("/shows/42/holds", own, undefined,
    { seats: [seat], buyer: "ana@example.org" });
  const book = (id: string, key?: string, token = own) =>
    ask(`/holds/${id}/booking`, token, key);
  const twenty = (once: () => Promise<Answer>) =>
    Promise.all(Array.from({ length: 20 }, once));
  const draw = () => "ABCDEFGHIJKL".charAt(Math.random() * 12)
    + Math.ceil(Math.random() * 20);

  /** Holds a free seat, whichever it is. */
  async function holdAny(): Promise<any> {
    for (let tries = 0; tries < 100; tries++) {
      const { status, body } = await hold(draw());
      if (status === 201) return body;
      same(status, 409, "a hold");
    }
    throw new Error("a free seat: expected one, got none in 100 tries");
  }
  async function isUp() {
    return fetch(base).then(() => true, () => false);
  }
  async function stop() {
    if (!server || server.exitCode !== null || server.signalCode)
      return;
    const end = once(server, "exit");
    process.kill(-server.pid!, "SIGKILL");
    await end;
  }
  async function restart(more: Record<string, string> = {}) {
    await stop();
    for (let tries = 0; server && await isUp(); tries++) {
      if (tries > 100) throw new Error("Your server does not stop.");
      await sleep(50);
    }
    if (start === undefined) return;
    server = spawn(start, { shell: true, detached: true,
      stdio: "ignore", env: { ...process.env, HOLD_SECONDS: "3",
        PORT: new URL(base).port, ...env, ...more } });
    for (let tries = 0; tries < 600 && !await isUp(); tries++)
      await sleep(50);
  }

  // region: criteria
  const criteria: Record<string, () => Promise<void>> = {
    "twenty holds of one seat: one 201, nineteen 409": async () => {
      let answers: Answer[] = [], won = 0;
      for (let tries = 0; tries < 20 && won === 0; tries++) {
        const seat = draw();                 // perhaps sold long ago
        answers = await twenty(() => hold(seat));
        won = answers.filter(({ status }) => status === 201).length;
      }
      same(won, 1, "holds that were told yes");
      for (const { status, type, body } of answers) {
        if (status === 201) continue;
        same(status, 409);
        same(type, "application/problem+json", "the media type");
        same(body?.status, 409, "the member status");
      }
    },
    "twenty bookings with one key: one booking": async () => {
      const { id } = await holdAny(), key = randomUUID();
      const answers = await twenty(() => book(id, key));
      for (const { status } of answers)      // 409: in progress
        if (status !== 409) same(status, 201);
      const told = answers.filter(({ status }) => status === 201);
      same(new Set(told.map(({ body }) => body?.id)).size, 1,
        "bookings");
      same((await book(id, randomUUID())).status, 409, "another key");
    },
    "one key for two holds: 422": async () => {
      const first = await holdAny(), second = await holdAny();
      const key = randomUUID();
      same((await book(first.id, key)).status, 201, "a booking");
      same((await book(second.id, key)).status, 422);
    },
    "no key: 400": async () => {
      const { id } = await holdAny();
      same((await book(id)).status, 400);
    },
    "an expired hold: 410": async () => {
      const { id, expiresAt } = await holdAny();
      const left = Date.parse(expiresAt) - Date.now();
      if (!(left < 10_000)) throw new Error("expiresAt: expected "
        + `10 s ahead at most (HOLD_SECONDS=3), got ${expiresAt}`);
      await sleep(left + 100);
      same((await book(id, randomUUID())).status, 410);
    },
    "killed after the commit: the stored answer": async () => {
      if (start === undefined)
        throw new Error('expected --start "COMMAND", got none');
      await restart({ CRASH_AFTER_COMMIT: "1" });
      const { id } = await holdAny(), key = randomUUID();
      const lost = await book(id, key).catch(() => undefined);
      await restart();
      const again = await book(id, key);
      same(again.status, 201, "the repeated request");
      const { body } = lost ?? await book(id, key);
      same(again.body?.id, body?.id, "the booking");
    },
    "another partner's token: 404": async () => {
      const { id } = await holdAny(), key = randomUUID();
      same((await book(id, randomUUID(), other)).status, 404, "a hold");
      same((await book(id, key)).status, 201, "the owner's booking");
      same((await book(id, key, other)).status, 404, "the same key");
    },
    "/openapi.json: both operations, each answer": async () => {
      const { status, body } = await ask("/openapi.json");
      same(status, 200);
      for (const [route, statuses] of seen) {
        if (!route.includes("{id}")) continue;
        const said = body?.paths?.[route]?.post?.responses ?? {};
        for (const status of statuses) same(String(status) in said,
          true, `${status} of ${route} is described`);
      }
    },
  };
  // endregion

  const failed: string[] = [];
  try {
    if (start !== undefined && await isUp()) throw new Error(
      `Something answers at ${base} already. Stop it first.`);
    await restart();
    if (!await isUp())
      throw new Error(`No server answers at ${base}.`);
    for (const [what, check] of Object.entries(criteria)) {
      try {
        await check();
        tell(`ok   ${what}`);
      } catch (error) {
        failed.push(what);
        tell(`FAIL ${what}: ${(error as Error).message}`);
      }
    }
    const all = Object.keys(criteria).length;
    tell(`${all - failed.length} of ${all} criteria met`);
    return failed;
  } finally {
    await stop();
  }
}

// region: self-test
/** The worked solution with one text replaced: what must fail then. */
const variants: Record<string, [string, string]> = {
  "twenty holds of one seat: one 201, nineteen 409": [
    "INSERT INTO taken VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    "INSERT OR REPLACE INTO taken VALUES (?, ?, ?)"],
  "killed after the commit: the stored answer": [
    "CREATE TABLE IF NOT EXISTS answer", "CREATE TEMP TABLE answer"],
  "another partner's token: 404": [
    "hold.id = ? AND partner = ?", "hold.id = ? AND ? <> ''"],
};

/** Examines the worked solution, or a variant; gives its report. */
async function examineOurs(must?: string): Promise<string> {
  const original = new URL("durable.ts", import.meta.url);
  const [from, to] = must ? variants[must]! : ["", ""];
  const text = readFileSync(original, "utf8");
  if (!text.includes(from)) throw new Error(`no text "${from}"`);
  const folder = mkdtempSync(join(tmpdir(), "acceptance-"));
  const file = join(folder, "durable.ts");
  writeFileSync(file, text.replace(from, () => to)
    .replace("../box-office", new URL("../box-office", original).href)
    .replace("import.meta.url", `"${original.href}"`));
  const lines: string[] = [];
  try {
    const failed = await examine({
      base: `http://127.0.0.1:${await freePort()}`,
      start: `"${process.execPath}" --no-warnings "${file}"`,
      tokens: ["token-a", "token-b"], tell: (line) => lines.push(line),
      env: { BOX_OFFICE_DATA: join(folder, "data.sqlite") } });
    if (failed.join() !== (must ?? "")) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
  return must ? [`broken so that it says ${to}:`,
    ...lines.filter((line) => !line.startsWith("ok"))].join("\n")
    : ["the worked solution:", ...lines].join("\n");
}
// endregion

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const usage = "Usage: node acceptance.ts URL --start COMMAND "
  + "[--tokens X,Y]; beside durable.ts, no argument: a self-test.";
/** The arguments, or undefined when they make no sense. */
function readArguments() {
  try {
    const { values, positionals: [url = ""] } = parseArgs({
      allowPositionals: true, options: { start: { type: "string" },
        tokens: { type: "string", default: "token-a,token-b" } } });
    const base = URL.parse(url)?.origin;
    return base && { ...values, base,
      tokens: values.tokens.split(",") };
  } catch {
    return undefined;
  }
}

const given = readArguments();
const isSelfTest = process.argv.length === 2
  && existsSync(new URL("durable.ts", import.meta.url));
if (isSelfTest)
  for (const report of await Promise.all([undefined,
    ...Object.keys(variants)].map(examineOurs)))
    console.log(report + "\n");
else if (!given) {
  console.error(usage);
  process.exitCode = 2;
} else try {
  const failed = await examine({ ...given, tell: console.log });
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
