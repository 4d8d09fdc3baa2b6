/** Send a request to another origin, with a method and headers of your choice, to an API that allows what you choose. */
import { definePlay } from "../desk/play.ts";
import { arrow, box, line, type Part, scene } from "../../scene.ts";
import { type Call, HEADERS, judge, METHODS, type Policy, TYPES } from "../models/preflight.ts";

interface State {
  call: Call;
  policy: Policy;
}

const COOKIES = "send cookies";
const ORIGINS: Record<string, Policy["origin"]> = { nothing: "", "*": "*", "the desk": "desk" };
const ALLOWED_METHODS: Record<string, readonly string[]> = { nothing: [], "*": ["*"], "DELETE, PUT": ["DELETE", "PUT"] };
const ALLOWED_HEADERS: Record<string, readonly string[]> = {
  nothing: [],
  "*": ["*"],
  "Content-Type, X-Desk": ["Content-Type", "X-Desk"],
  "Authorization, X-Desk": ["Authorization", "X-Desk"],
};
const keyOf = <Value>(table: Record<string, Value>, value: Value) => Object.keys(table).filter((key) => JSON.stringify(table[key]) === JSON.stringify(value));

const set = (state: State, call: Partial<Call>, policy: Partial<Policy> = {}): State => ({
  call: { ...state.call, ...call },
  policy: { ...state.policy, ...policy },
});

export const play = definePlay<State>({
  start: {
    call: { method: "DELETE", type: "none", headers: ["X-Desk"], hasCredentials: false },
    policy: { origin: "desk", methods: [], headers: ["Content-Type", "X-Desk"], allowsCredentials: false },
  },
  controls: [
    { kind: "choice", label: "Method", options: METHODS, value: ({ call }) => [call.method], set: (state, [method = "GET"]) => set(state, { method }) },
    {
      kind: "choice",
      label: "Content-Type of the body",
      options: TYPES,
      value: ({ call }) => [call.type],
      set: (state, [type = "none"]) => set(state, { type }),
    },
    {
      kind: "choice",
      label: "Headers and cookies",
      options: [...HEADERS, COOKIES],
      isMany: true,
      value: ({ call }) => [...call.headers, ...(call.hasCredentials ? [COOKIES] : [])],
      set: (state, chosen) => set(state, { headers: chosen.filter((name) => name !== COOKIES), hasCredentials: chosen.includes(COOKIES) }),
    },
    {
      kind: "choice",
      label: "Access-Control-Allow-Origin",
      options: Object.keys(ORIGINS),
      value: ({ policy }) => keyOf(ORIGINS, policy.origin),
      set: (state, [key = ""]) => set(state, {}, { origin: ORIGINS[key] ?? "" }),
    },
    {
      kind: "choice",
      label: "Access-Control-Allow-Methods",
      options: Object.keys(ALLOWED_METHODS),
      value: ({ policy }) => keyOf(ALLOWED_METHODS, policy.methods),
      set: (state, [key = ""]) => set(state, {}, { methods: ALLOWED_METHODS[key] ?? [] }),
    },
    {
      kind: "choice",
      label: "Access-Control-Allow-Headers",
      options: Object.keys(ALLOWED_HEADERS),
      value: ({ policy }) => keyOf(ALLOWED_HEADERS, policy.headers),
      set: (state, [key = ""]) => set(state, {}, { headers: ALLOWED_HEADERS[key] ?? [] }),
    },
    {
      kind: "choice",
      label: "Access-Control-Allow-Credentials",
      options: ["true"],
      isMany: true,
      value: ({ policy }) => (policy.allowsCredentials ? ["true"] : []),
      set: (state, chosen) => set(state, {}, { allowsCredentials: chosen.includes("true") }),
    },
  ],
  draw: ({ call, policy }) => {
    const { reasons, isSent, isRead } = judge(call, policy);
    const asks = reasons.length > 0;
    const rows: Part[] = [arrow(58, 76, 226, 76, "plain", `fetch ${call.method}`)];
    if (asks) rows.push(arrow(242, 106, 452, 106, "plain", "OPTIONS"), arrow(452, 136, 242, 136, isSent ? "plain" : "bad", isSent ? "allowed" : "not allowed"));
    if (isSent)
      rows.push(
        arrow(242, 166, 452, 166, "on", call.method),
        arrow(452, 196, 242, 196, isRead ? "plain" : "bad", isRead ? "200, may be read" : "200, not to be read"),
      );
    rows.push(arrow(226, 222, 58, 222, isRead ? "plain" : "bad", isRead ? "the answer" : "TypeError"));
    return scene(
      520,
      240,
      box(10, 8, 96, 38, "page", "tint"),
      box(184, 8, 100, 38, "browser", isRead ? "plain" : "bad"),
      box(410, 8, 100, 38, "API", isSent ? "on" : "muted"),
      line(58, 46, 58, 234, "muted"),
      line(234, 46, 234, 234, "muted"),
      line(460, 46, 460, 234, "muted"),
      ...rows,
    );
  },
  say: ({ call, policy }) => {
    const { reasons, isSent, isRead, fault } = judge(call, policy);
    const first =
      reasons.length === 0 ? `A form could send this ${call.method}, so no preflight goes first.` : `A preflight goes first, because of ${reasons.join(", ")}.`;
    if (isRead) return `${first} The API allows it: the ${call.method} is sent, and the page reads the answer.`;
    return isSent
      ? `${first} The API gets the ${call.method} and answers, but the page may not read it: ${fault ?? ""}.`
      : `${first} The ${call.method} never leaves the browser: ${fault ?? ""}.`;
  },
});
