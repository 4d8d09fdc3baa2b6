/**
 * Do your holds keep the promises of "Prove it"? Start your server
 * with HOLD_SECONDS=2, then give its address and the command that
 * starts it: node acceptance.ts http://127.0.0.1:8080 "python app.py"
 * Without an argument the program tests itself.
 */
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

/** What a criterion expected and what came instead. */
class Broken extends Error {}

function expect(expected: unknown, got: unknown): void {
  const wanted = JSON.stringify(expected);
  const came = JSON.stringify(got);
  if (wanted !== came)
    throw new Broken(`expected ${wanted}, got ${came}`);
}

// region: criteria
type Criteria = Record<string, () => Promise<void>>;

function criteria(base: string, command: string): Criteria {
  const free = seatsInTurn();

  async function send(body: string) {
    const answer = await fetch(`${base}/shows/42/holds`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    const type = answer.headers.get("content-type")?.split(";")[0];
    const text = await answer.text();
    return { status: answer.status, type, text };
  }
  const hold = (seats: string[], buyer = "ana@example.org") =>
    send(JSON.stringify({ seats, buyer }));

  return {
    "a hold answers 201 with its expiry": async () => {
      const { status, text } = await hold([free()]);
      expect(201, status);
      expect(true, secondsLeft(text) <= 300);
    },
    "a held seat answers 409, and no other seat is held": async () => {
      const [first, taken] = [free(), free()];
      expect(201, (await hold([taken])).status);
      const ben = "ben@example.org";
      expect(409, (await hold([first, taken], ben)).status);
      expect(201, (await hold([first])).status);
    },
    "of 20 holds at once one wins": async () => {
      const seat = free();
      const crowd = Array.from({ length: 20 }, () => hold([seat]));
      const answers = await Promise.all(crowd);
      const wins = answers.filter(({ status }) => status === 201);
      const losses = answers.filter(({ status }) => status === 409);
      expect([1, 19], [wins.length, losses.length]);
    },
    "a wrong seat, no buyer and broken JSON are problems": async () => {
      const buyer = "ana@example.org";
      const bodies = [{ seats: ["Z9"], buyer }, { seats: [free()] }];
      const texts = bodies.map((body) => JSON.stringify(body));
      const answers = await Promise.all([...texts, "{"].map(send));
      const problem = "application/problem+json";
      expect([422, 422, 400], answers.map(({ status }) => status));
      expect([problem, problem, problem], answers.map((a) => a.type));
    },
    "an expired hold gives way": async () => {
      const seat = free();
      const left = secondsLeft((await hold([seat])).text);
      const short = "a hold of 10 s at most: set HOLD_SECONDS=2";
      if (left > 10) throw new Broken(`expected ${short}, got ${left}`);
      await sleep((left + 0.5) * 1000);
      expect(201, (await hold([seat], "ben@example.org")).status);
    },
    "markup in a buyer is shown as text": async () => {
      const { status } = await hold([free()], "<b>ben</b>@example.org");
      expect(201, status);
      const page = await (await fetch(`${base}/shows/42/door`)).text();
      expect([true, false], [/&lt;b(&gt;|>)ben/, /<b>ben/]
        .map((pattern) => pattern.test(page)));
    },
    "without DATABASE_URL it does not start": async () => {
      const { code, printed } = await start(command);
      expect("an end with an error code", code ? "an end with an error"
        + " code" : `code ${String(code)}`);
      expect(true, printed.includes("DATABASE_URL"));
    },
  };
}
// endregion

/** Seats that no earlier criterion has used. */
function seatsInTurn(): () => string {
  let used = 0;
  return () => {
    const row = "ABCDEFGHIJKL".charAt(used / 20);
    return `${row}${(used++ % 20) + 1}`;
  };
}

function secondsLeft(text: string): number {
  const { expiresAt } = JSON.parse(text) as { expiresAt?: string };
  if (!expiresAt?.endsWith("Z") && !expiresAt?.endsWith("+00:00"))
    throw new Broken(`expected a UTC time, got ${String(expiresAt)}`);
  return (Date.parse(expiresAt) - Date.now()) / 1000;
}

/** Run the command without DATABASE_URL, for 20 seconds at most. */
async function start(command: string) {
  if (command === "")
    throw new Broken("expected a command as 2nd argument, got none");
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(command, { shell: true, detached: true, env });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const end = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  const timer = new AbortController();
  const late = sleep(20_000, undefined, { signal: timer.signal });
  const code = await Promise.race([end, late.catch(() => undefined)]);
  timer.abort();
  if (code === undefined && child.pid) process.kill(-child.pid);
  return { code, printed };
}

/** Check all criteria; gives a line for each and one for the sum. */
async function check(base: string, command: string): Promise<string[]> {
  const lines: string[] = [];
  for (const [what, keeps] of Object.entries(criteria(base, command))) {
    try {
      await keeps();
      lines.push(`ok   ${what}`);
    } catch (error) {
      lines.push(`FAIL ${what}: ${(error as Error).message}`);
    }
  }
  const met = lines.filter((line) => line.startsWith("ok")).length;
  return [...lines, `${met} of ${lines.length} criteria met`];
}

// region: self-test
/** A right solution passes; a broken one fails where it is broken. */
async function testItself(): Promise<void> {
  const { FAULTS, open } = await import("./prove-it-server.ts");
  const told = [undefined, ...FAULTS].map(async (fault) => {
    const server = await open(fault, 3);
    const command = `"${process.execPath}" --no-warnings`
      + ` prove-it-server.ts ${fault ?? ""}`;
    const lines = await check(server.url, command);
    server.close();
    return [`--- ${fault ?? "right"} ---`, ...lines];
  });
  for (const lines of await Promise.all(told))
    console.log(lines.join("\n"));
}
// endregion

const [base, command = ""] = process.argv.slice(2);
if (base === undefined) await testItself();
else if (await fetch(base).then(() => true, () => false)) {
  const lines = await check(base, command);
  console.log(lines.join("\n"));
  const isMet = !lines.some((line) => line.startsWith("FAIL"));
  process.exitCode = isMet ? 0 : 1;
} else {
  console.log(`Nothing answers at ${base}. Start your server first.`);
  process.exitCode = 1;
}
