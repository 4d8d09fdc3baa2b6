/**
 * What a browser does with a request to another origin, by the Fetch standard: https://fetch.spec.whatwg.org, "CORS-safelisted request-header", "CORS-preflight
 * fetch" and "CORS check". Requests have no stream as a body, and no value of a header is long or strange.
 */

export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const;
export const TYPES = ["none", "text/plain", "application/x-www-form-urlencoded", "application/json"] as const;
export const HEADERS = ["Accept-Language", "Authorization", "X-Desk"] as const;

export interface Call {
  method: string;
  /** The Content-Type of its body, or `none`. */
  type: string;
  headers: readonly string[];
  /** Whether `credentials: "include"` sends cookies along. */
  hasCredentials: boolean;
}

/** What the API answers, to the preflight and to the request. */
export interface Policy {
  /** Access-Control-Allow-Origin: nothing, `*`, or the origin of the page. */
  origin: "" | "*" | "desk";
  methods: readonly string[];
  headers: readonly string[];
  /** Access-Control-Allow-Credentials: true. */
  allowsCredentials: boolean;
}

export interface Verdict {
  /** Why a preflight goes first; empty where none does. */
  reasons: readonly string[];
  /** Whether the request itself left the browser. */
  isSent: boolean;
  /** Whether the page may read the answer. */
  isRead: boolean;
  /** What failed, in words. */
  fault?: string;
}

const SAFE_METHODS = new Set(["GET", "HEAD", "POST"]);
const SAFE_TYPES = new Set(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]);
const SAFE_HEADERS = new Set(["accept", "accept-language", "content-language"]);

/** The names of the headers that are not safelisted, in lower case and in order. */
export function findUnsafeHeaders({ type, headers }: Call): string[] {
  const names = headers.map((name) => name.toLowerCase()).filter((name) => !SAFE_HEADERS.has(name));
  if (type !== "none" && !SAFE_TYPES.has(type)) names.push("content-type");
  return names.sort();
}

/** What happens to a call. */
export function judge(call: Call, policy: Policy): Verdict {
  const unsafe = findUnsafeHeaders(call);
  const reasons = [...(SAFE_METHODS.has(call.method) ? [] : [call.method]), ...unsafe];
  const blocked = checkOrigin(call, policy);
  if (reasons.length === 0) return { reasons, isSent: true, isRead: blocked === undefined, ...(blocked === undefined ? {} : { fault: blocked }) };
  const fault = blocked ?? checkMethod(call, policy) ?? checkHeaders(call, policy, unsafe);
  return fault === undefined ? { reasons, isSent: true, isRead: true } : { reasons, isSent: false, isRead: false, fault };
}

/** The CORS check, which the answers to the preflight and to the request must both pass. */
function checkOrigin({ hasCredentials }: Call, { origin, allowsCredentials }: Policy): string | undefined {
  if (origin === "") return "Access-Control-Allow-Origin is not there";
  if (!hasCredentials) return undefined;
  if (origin === "*") return "with credentials Access-Control-Allow-Origin must name the origin, and * does not";
  return allowsCredentials ? undefined : "with credentials Access-Control-Allow-Credentials must be true";
}

function checkMethod({ method, hasCredentials }: Call, { methods }: Policy): string | undefined {
  if (SAFE_METHODS.has(method) || methods.includes(method)) return undefined;
  if (!methods.includes("*")) return `Access-Control-Allow-Methods does not name ${method}`;
  return hasCredentials ? "with credentials * in Access-Control-Allow-Methods is no wildcard" : undefined;
}

function checkHeaders({ hasCredentials }: Call, { headers }: Policy, unsafe: readonly string[]): string | undefined {
  const named = headers.map((name) => name.toLowerCase());
  for (const name of unsafe) {
    if (named.includes(name)) continue;
    if (!named.includes("*")) return `Access-Control-Allow-Headers does not name ${name}`;
    // The one header that no wildcard covers.
    if (name === "authorization") return "* in Access-Control-Allow-Headers does not cover authorization, which must be named";
    if (hasCredentials) return "with credentials * in Access-Control-Allow-Headers is no wildcard";
  }
  return undefined;
}
