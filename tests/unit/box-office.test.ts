/** The contract suite of the box office: it passes a correct server, and each broken one is caught by the check that is meant to catch it. */
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { runContract } from "../../samples/box-office/contract/contract.ts";
import { type Fault, startBoxOffice } from "../box-office/server.ts";

async function examine(options: { fault?: Fault; holdSeconds?: number }, groups?: string[]) {
  const server = await startBoxOffice(options);
  try {
    return await runContract(server.url, groups);
  } finally {
    server.stop();
  }
}

/** What is broken, the group of checks that must notice, and the words in its report. */
const FAULTS: [Fault, string, RegExp][] = [
  ["double sale under race", "races", /40 simultaneous holds of one seat.*\d+ of 40 simultaneous requests were told yes, expected 1/],
  ["two bookings of one hold under race", "races", /\d+ bookings were made with one key, expected 1/],
  ["ETag never changes", "seats", /a hold changes the ETag/],
  ["no idempotency", "bookings", /the same key gets the same answer: the second answer/],
  ["keys serve many holds", "bookings", /a key serves one hold only.*answered 201, expected 422/],
  ["cancelled seats stay booked", "bookings", /a cancelled booking frees its seats, once.*\["booked","booked"\]/],
  ["partial hold", "holds", /takes all or none.*\["held","held","held"\]/],
  ["local times", "holds", /expected RFC 3339 in UTC/],
  ["bodies are trusted", "holds", /wrong types, missing and unknown fields are refused.*expected 422/],
  ["errors are not problem details", "routes", /expected application\/problem\+json/],
  ["repeated shows", "shows", /pages by cursor hold each show once/],
  ["expired holds are booked", "expiry", /an expired hold cannot be booked.*answered 201, expected 410/],
];

describe("the contract of the box office", () => {
  it("is kept by a correct server", async () => {
    const report = await examine({});
    expect(report.failed).toEqual([]);
    expect(report.passed.length).toBeGreaterThan(30);
    expect(report.skipped.join()).toContain("HOLD_SECONDS=2");
  });

  it("tests the expiry of short holds", async () => {
    const report = await examine({ holdSeconds: 0.5 }, ["expiry"]);
    expect(report.failed).toEqual([]);
    expect(report.skipped).toEqual([]);
  });

  it.for(FAULTS)("catches: %s", async ([fault, group, words]) => {
    const report = await examine({ fault, holdSeconds: group === "expiry" ? 0.5 : 300 }, [group]);
    expect(report.failed.join("\n")).toMatch(words);
  });

  it("reports a server that does not answer", async () => {
    const server = await startBoxOffice();
    server.stop();
    const report = await runContract(server.url, ["routes"]);
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
