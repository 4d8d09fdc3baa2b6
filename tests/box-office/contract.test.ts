/** The contract suite of the box office: the Node implementation passes it, and each broken variant is caught by the check that is meant to catch it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { afterAll, describe, expect, it } from "vitest";
import { type Report, runContract } from "../../samples/box-office/contract/contract.ts";
import { nodeCommand } from "../../tools/box-office/implementations.ts";
import { startImplementation } from "../../tools/box-office/start.ts";
import { freePort } from "../../tools/samples/services.ts";

const implementation = fileURLToPath(new URL("../../samples/box-office/node/box-office.ts", import.meta.url));
const source = readFileSync(implementation, "utf8");
const scratch = mkdtempSync(join(tmpdir(), "nine-skills-broken-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** Start a program and hold it to some groups of the contract. */
async function examine(file: string, holdSeconds: number, groups?: string[]): Promise<Report> {
  const server = await startImplementation(nodeCommand(file), { port: await freePort(), holdSeconds });
  try {
    return await runContract(server.url, groups);
  } finally {
    await server.stop();
  }
}

/** What is replaced in the source. */
type Edit = [string, string];

interface Fault {
  edits: Edit[];
  /** The group of checks that must notice. */
  group: string;
  /** Words in its report. */
  words: RegExp;
}

const PAUSE = "await new Promise((resolve) => setTimeout(resolve, 5));";

const FAULTS: Record<string, Fault> = {
  "double sale under race": {
    edits: [
      ["  function createHold(call: Call): Reply {", "  async function createHold(call: Call): Promise<Reply> {"],
      ["    const hold = { id:", `    ${PAUSE}\n    const hold = { id:`],
    ],
    group: "races",
    words: /40 simultaneous holds of one seat.*\d+ of 40 simultaneous requests were told yes, expected 1/,
  },
  "two bookings of one hold under race": {
    edits: [
      ["function book(call: Call): Reply {", "async function book(call: Call): Promise<Reply> {"],
      ["const booking = bookOnce(call.id);", "const booking = await bookOnce(call.id);"],
      ["function bookOnce(id: string): Booking {", "async function bookOnce(id: string): Promise<Booking> {"],
      ["    booked.set(id, booking);", `    ${PAUSE}\n    booked.set(id, booking);`],
    ],
    group: "races",
    words: /\d+ bookings were made with one key, expected 1/,
  },
  "ETag never changes": { edits: [["JSON.stringify(body));\n    const etag", "id);\n    const etag"]], group: "seats", words: /a hold changes the ETag/ },
  "no idempotency": {
    edits: [
      ["if (known?.hold === call.id) return known.reply;", ""],
      ["if (known)", "if (known && known.hold !== call.id)"],
      ["if (booked.has(id))", "if (false)"],
    ],
    group: "bookings",
    words: /the same key gets the same answer: the second answer/,
  },
  "keys serve many holds": {
    edits: [["if (known)", "if (false)"]],
    group: "bookings",
    words: /a key serves one hold only.*answered 201, expected 422/,
  },
  "cancelled seats stay booked": {
    edits: [
      ["taken.delete(`${show}/${seat}`)", "taken.has(`${show}/${seat}`)"],
      ["booked.delete(hold);", 'booked.set(hold, { id: "", show, seats, buyer: "" });'],
    ],
    group: "bookings",
    words: /a cancelled booking frees its seats, once.*\["booked","booked"\]/,
  },
  "cancelled bookings are forgotten": {
    edits: [["      holds.delete(hold);\n", "      answers.clear();\n"]],
    group: "bookings",
    words: /the key of a cancelled booking books nothing again: the late answer/,
  },
  "partial hold": {
    edits: [
      [
        "    if (gone.length > 0)",
        '    for (const seat of seats) if (!gone.includes(seat)) taken.set(`${show}/${seat}`, { id: "", show, seats, buyer, expiresAt: "9999" });\n    if (gone.length > 0)',
      ],
    ],
    group: "holds",
    words: /takes all or none.*\["held","held","held"\]/,
  },
  "local times": {
    edits: [["holdSeconds * 1000).toISOString()", 'holdSeconds * 1000).toISOString().replace("Z", "")']],
    group: "holds",
    words: /expected RFC 3339 in UTC/,
  },
  "bodies are trusted": {
    edits: [["if (errors.length > 0)", "if (false)"]],
    group: "holds",
    words: /wrong types, missing and unknown fields are refused.*expected 422/,
  },
  "errors are not problem details": {
    edits: [['"content-type": "application/problem+json"', '"content-type": "application/json"']],
    group: "routes",
    words: /expected application\/problem\+json/,
  },
  "repeated shows": { edits: [["placeOf(show) > after", "placeOf(show) >= after"]], group: "shows", words: /pages by cursor hold each show once/ },
  "expired holds are booked": {
    edits: [["if (!isLive(hold))", "if (false)"]],
    group: "expiry",
    words: /an expired hold cannot be booked.*answered 201, expected 410/,
  },
};

/** The implementation with its text replaced; each text must be there once. */
function breakIt(name: string, edits: Edit[]): string {
  const broken = edits.reduce((text, [from, to]) => {
    expect(text.split(from).length - 1, `how often the source says ${from}`).toBe(1);
    return text.replace(from, () => to);
  }, source);
  const file = join(scratch, `${name.replaceAll(" ", "-")}.ts`);
  writeFileSync(file, broken);
  return file;
}

// Each test has a server and a port of its own, and waits more than it works.
describe("the contract of the box office", { concurrent: true }, () => {
  it("is kept by the Node implementation", async () => {
    const report = await examine(implementation, 300);
    expect(report.failed).toEqual([]);
    expect(report.passed.length).toBeGreaterThan(30);
    expect(report.skipped.join()).toContain("HOLD_SECONDS=2");
  });

  it("tests the expiry of short holds", async () => {
    const report = await examine(implementation, 0.5, ["expiry"]);
    expect(report.failed).toEqual([]);
    expect(report.skipped).toEqual([]);
  });

  it.for(Object.entries(FAULTS))("catches: %s", async ([name, { edits, group, words }]) => {
    const report = await examine(breakIt(name, edits), group === "expiry" ? 0.5 : 300, [group]);
    expect(report.failed.join("\n")).toMatch(words);
  });

  it("reports a server that does not answer", async () => {
    const report = await runContract(`http://127.0.0.1:${await freePort()}`, ["routes"]);
    expect(report.failed.join()).toContain("ECONNREFUSED");
  });
});

describe("openapi.yaml", () => {
  const text = readFileSync(new URL("../../samples/box-office/contract/openapi.yaml", import.meta.url), "utf8");
  const api = load(text) as { openapi: string; paths: Record<string, Record<string, { responses: Record<string, unknown> }>> };

  it("describes each operation with its answers", () => {
    expect(api.openapi).toBe("3.1.1");
    const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([method]) => method !== "parameters")
        .map(([method, { responses }]) => `${method.toUpperCase()} ${path} ${Object.keys(responses).join(" ")}`),
    );
    expect(operations).toEqual([
      "GET /health 200",
      "GET /shows 200 400",
      "GET /shows/{id} 200 404",
      "GET /shows/{id}/seats 200 304 404",
      "POST /shows/{id}/holds 201 400 404 409 415 422",
      "POST /holds/{id}/booking 201 400 404 409 410 422",
      "DELETE /bookings/{id} 204 404",
    ]);
  });

  it("refers only to what it defines", () => {
    const references = [...text.matchAll(/\$ref: "#\/([^"]+)"/g)].map(([, path = ""]) => path);
    expect(references.length).toBeGreaterThan(10);
    for (const path of references) {
      const target = path.split("/").reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], api);
      expect(target, path).toBeDefined();
    }
  });
});
