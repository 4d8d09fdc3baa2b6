/** The preflight by the rules of the Fetch standard, one rule a test. */
import { expect, it } from "vitest";
import { type Call, findUnsafeHeaders, judge, type Policy } from "../../../../src/figure/play/models/preflight.ts";

const call = (change: Partial<Call> = {}): Call => ({ method: "GET", type: "none", headers: [], hasCredentials: false, ...change });
const policy = (change: Partial<Policy> = {}): Policy => ({ origin: "desk", methods: [], headers: [], allowsCredentials: false, ...change });

it.for(["GET", "HEAD", "POST"])("%s alone asks for no preflight", (method) => {
  expect(judge(call({ method }), policy())).toEqual({ reasons: [], isSent: true, isRead: true });
});

it.for(["PUT", "PATCH", "DELETE"])("%s asks first, and must be named or covered by *", (method) => {
  expect(judge(call({ method }), policy())).toMatchObject({ reasons: [method], isSent: false, fault: `Access-Control-Allow-Methods does not name ${method}` });
  for (const methods of [[method], ["*"]]) expect(judge(call({ method }), policy({ methods }))).toMatchObject({ isSent: true, isRead: true });
});

it("JSON asks first, and what a form can send does not", () => {
  expect(findUnsafeHeaders(call({ type: "application/json" }))).toEqual(["content-type"]);
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "none"]) expect(findUnsafeHeaders(call({ type }))).toEqual([]);
});

it("a request that is sent without a preflight reaches the API even if its answer may not be read", () => {
  expect(judge(call({ method: "POST" }), policy({ origin: "" }))).toMatchObject({ isSent: true, isRead: false });
  expect(judge(call({ method: "DELETE" }), policy({ origin: "", methods: ["DELETE"] }))).toMatchObject({ isSent: false, isRead: false });
});

it("Accept-Language is safe, X-Desk must be allowed, and names match in any case", () => {
  expect(judge(call({ headers: ["Accept-Language"] }), policy())).toMatchObject({ reasons: [], isRead: true });
  expect(judge(call({ headers: ["X-Desk"] }), policy())).toMatchObject({ reasons: ["x-desk"], isSent: false });
  for (const headers of [["*"], ["x-DESK"]]) expect(judge(call({ headers: ["X-Desk"] }), policy({ headers }))).toMatchObject({ isRead: true });
});

it("no wildcard covers Authorization", () => {
  expect(judge(call({ headers: ["Authorization"] }), policy({ headers: ["*"] }))).toMatchObject({ isSent: false });
  expect(judge(call({ headers: ["Authorization"] }), policy({ headers: ["authorization"] }))).toMatchObject({ isSent: true });
});

it("with credentials no * counts, and Allow-Credentials must be true", () => {
  const with_ = (change: Partial<Call> = {}) => call({ hasCredentials: true, ...change });
  expect(judge(with_(), policy({ origin: "*", allowsCredentials: true }))).toMatchObject({ isSent: true, isRead: false });
  expect(judge(with_(), policy())).toMatchObject({ isRead: false, fault: "with credentials Access-Control-Allow-Credentials must be true" });
  expect(judge(with_(), policy({ allowsCredentials: true }))).toMatchObject({ isRead: true });
  expect(judge(with_({ method: "PUT" }), policy({ allowsCredentials: true, methods: ["*"] }))).toMatchObject({ isSent: false });
  expect(judge(with_({ headers: ["X-Desk"] }), policy({ allowsCredentials: true, headers: ["*"] }))).toMatchObject({ isSent: false });
  expect(judge(call(), policy({ origin: "*" }))).toMatchObject({ isRead: true });
});
