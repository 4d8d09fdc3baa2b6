// tested by: contract
/** What a check demands. Each function throws a Broken that says what came instead. */
import type { Answer, Client } from "./client.ts";

/** Sentences that must be true of a server, each with the check that throws when it is not. */
export type Checks = Record<string, (client: Client) => Promise<void>>;

/** A promise of the contract that was not kept. */
export class Broken extends Error {}

/** Something that this server does not let us test. */
export class Skipped extends Error {}

export function demand(isKept: boolean, promise: string): asserts isKept {
  if (!isKept) throw new Broken(promise);
}

export function same(actual: unknown, expected: unknown, what: string): void {
  demand(JSON.stringify(actual) === JSON.stringify(expected), `${what} is ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
}

export function status(answer: Answer, expected: number): void {
  demand(answer.status === expected, `${answer.asked} answered ${answer.status}, expected ${expected}: ${answer.text.slice(0, 200)}`);
}

/** The body is a JSON object and is declared as JSON. */
export function object(answer: Answer, type = "application/json"): Record<string, unknown> {
  const declared = answer.headers.get("content-type") ?? "nothing";
  demand(declared.split(";")[0]?.trim().toLowerCase() === type, `${answer.asked}: the content type is ${declared}, expected ${type}`);
  return member(answer.json, `${answer.asked}: the body`);
}

export function member(value: unknown, what: string): Record<string, unknown> {
  demand(typeof value === "object" && value !== null && !Array.isArray(value), `${what} is not an object: ${JSON.stringify(value)}`);
  return value as Record<string, unknown>;
}

export function list(value: unknown, what: string): unknown[] {
  demand(Array.isArray(value), `${what} is not an array: ${JSON.stringify(value)}`);
  return value as unknown[];
}

export function string(value: unknown, what: string): string {
  demand(typeof value === "string" && value !== "", `${what} is not a text: ${JSON.stringify(value)}`);
  return value;
}

/** A moment in UTC as RFC 3339 writes it, in milliseconds. */
export function moment(value: unknown, what: string): number {
  const text = string(value, what);
  demand(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$/.test(text), `${what} is ${text}, expected RFC 3339 in UTC, such as 2026-11-20T19:30:00Z`);
  return Date.parse(text);
}

/** An error as RFC 9457 wants it, of the kind that the contract names. */
export function problem(answer: Answer, expected: number, kind: string): Record<string, unknown> {
  status(answer, expected);
  const body = object(answer, "application/problem+json");
  same(body["type"], `https://boxoffice.example/problems/${kind}`, `${answer.asked}: type`);
  string(body["title"], `${answer.asked}: title`);
  same(body["status"], expected, `${answer.asked}: status in the body`);
  return body;
}
