/**
 * Does your server hold seats as the box office promises?
 *   node acceptance.ts http://127.0.0.1:8080   asks your server
 *   node acceptance.ts     tests these tests, with tiny-server.ts
 * Start your server afresh each time: the tests hold seats of show 1.
 */
type Json = Record<string, unknown>;
type Ask = (path: string, body?: unknown) => Promise<Answer>;

interface Answer {
  status: number;
  type: string;
  date: number;
  json: Json;
}

const TEMPEST = {
  id: "1",
  title: "The Tempest",
  startsAt: "2026-12-04T19:30:00Z",
  price: { amount: 2450, currency: "EUR" },
};

/** Ask a server, with POST when there is a body. */
function client(base: string): Ask {
  return async (path, body) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const asking: RequestInit = body === undefined ? {} : {
      method: "POST",
      body: text,
      headers: { "content-type": "application/json" },
    };
    const response = await fetch(base + path, asking);
    const { status, headers } = response;
    const type = headers.get("content-type")?.split(";")[0] ?? "none";
    const date = Date.parse(headers.get("date") ?? "") || Date.now();
    return { status, type, date, json: parse(await response.text()) };
  };
}

function parse(text: string): Json {
  try {
    return Object(JSON.parse(text)) as Json;
  } catch {
    return { text };
  }
}

const hold = (ask: Ask, ...seats: string[]): Promise<Answer> =>
  ask("/shows/1/holds", { seats, buyer: "ana@example.org" });

/** The same JSON, whatever the order of its members. */
function write(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Object && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort())
      : inner);
}

function expect(what: string, got: unknown, wanted: unknown): void {
  const [is, should] = [write(got), write(wanted)];
  if (is !== should)
    throw new Error(`${what}: expected ${should}, got ${is}`);
}

/** The error is one of RFC 9457, and says its status twice. */
function expectProblem(answer: Answer, status: number): void {
  const { type, json } = answer;
  expect("status", answer.status, status);
  expect("content type", type, "application/problem+json");
  expect("member status", json["status"], status);
}

// region: criteria
const CRITERIA: Record<string, (ask: Ask) => Promise<void>> = {
  "show 1 is answered with 200 and its JSON": async (ask) => {
    const { status, type, json } = await ask("/shows/1");
    expect("status", status, 200);
    expect("content type", type, "application/json");
    expect("body", json, TEMPEST);
  },
  "an unknown show is 404 with problem details": async (ask) => {
    expectProblem(await ask("/shows/999"), 404);
  },
  "a hold is 201 and ends in five minutes, in UTC": async (ask) => {
    const { status, date, json } = await hold(ask, "A1", "A2");
    expect("status (is the server fresh?)", status, 201);
    expect("seats", json["seats"], ["A1", "A2"]);
    const end = String(json["expiresAt"]);
    const isUtc = /T[\d:.]+(Z|\+00:00)$/.test(end);
    expect(`expiresAt ${end} is in UTC`, isUtc, true);
    const seconds = Math.round((Date.parse(end) - date) / 1000);
    if (Math.abs(seconds - 300) > 3) expect("seconds", seconds, 300);
  },
  "a seat that is held is 409 with problem details": async (ask) => {
    await hold(ask, "A3");
    expectProblem(await hold(ask, "A3"), 409);
  },
  "a refused hold takes none of its seats": async (ask) => {
    await hold(ask, "B7");
    await hold(ask, "B6", "B7", "B8");
    expect("status for B6 alone", (await hold(ask, "B6")).status, 201);
    expect("status for B8 alone", (await hold(ask, "B8")).status, 201);
  },
  "what is no hold is 400 or 422": async (ask) => {
    expectProblem(await ask("/shows/1/holds", "{"), 400);
    expectProblem(await hold(ask, "Z99"), 422);
    expectProblem(await hold(ask), 422);
  },
  "of fifty holds at once one wins, in ten rounds": async (ask) => {
    for (let round = 1; round <= 10; round++) {
      const buyers = Array.from({ length: 50 });
      const asked = buyers.map(() => hold(ask, `C${round}`));
      const answers = await Promise.all(asked);
      const count = (status: number) =>
        answers.filter((answer) => answer.status === status).length;
      const counts = { "201": count(201), "409": count(409) };
      expect(`round ${round}`, counts, { "201": 1, "409": 49 });
    }
  },
};
// endregion

/** Check all criteria; gives those that are not met. */
async function check(
  base: string,
  tell: (line: string) => void,
): Promise<string[]> {
  const failed: string[] = [];
  for (const [what, test] of Object.entries(CRITERIA)) {
    try {
      await test(client(base));
      tell(`ok   ${what}`);
    } catch (error) {
      failed.push(what);
      tell(`FAIL ${what}: ${(error as Error).message}`);
    }
  }
  const all = Object.keys(CRITERIA).length;
  tell(`${all - failed.length} of ${all} criteria met`);
  return failed;
}

/** The right server passes, and each fault fails one criterion. */
async function testThese(): Promise<void> {
  const servers = import("./tiny-server.ts").catch(() => undefined);
  const { FAULTS = [], start } = (await servers) ?? {};
  if (start === undefined) {
    console.log("Name your server, such as http://127.0.0.1:8080");
    process.exitCode = 1;
    return;
  }
  const right = await start("none");
  const unmet = await check(right.url, console.log);
  right.stop();
  if (unmet.length > 0) process.exitCode = 1;
  for (const [fault, number] of FAULTS) {
    const server = await start(fault);
    const failed = await check(server.url, () => undefined);
    server.stop();
    console.log(`${fault}: fails "${failed.join('", "')}"`);
    const wanted = Object.keys(CRITERIA)[number - 1];
    if (failed.join() !== wanted) process.exitCode = 1;
  }
}

/** Whether anything answers there. */
async function answers(base: string): Promise<boolean> {
  return fetch(base).then(() => true, () => false);
}

const base = process.argv[2]?.replace(/\/+$/, "");
if (base === undefined) {
  await testThese();
} else if (!(await answers(base))) {
  console.log(`No server answers at ${base}. Start yours first.`);
  process.exitCode = 1;
} else if ((await check(base, console.log)).length > 0) {
  process.exitCode = 1;
}
