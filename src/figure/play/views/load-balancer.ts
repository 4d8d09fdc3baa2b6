/** Kill an instance behind the balancer. */
import { definePlay } from "../desk/play.ts";
import { arrow, box, label, type Part, scene } from "../../scene.ts";
import { type Answer, type Balanced, calm, change, type Health, NAMES, send, wait } from "../models/balancer.ts";

const HEALTHS: Record<string, Health> = { lives: "lives", "dies in its next request": "dying", "is dead": "dead" };
const SHOWN = 6;

function tell({ tried }: Answer): string {
  return tried.length === 0 ? "nobody asked" : tried.map(({ instance, outcome }) => `${instance} ${outcome}`).join(", ");
}

export const play = definePlay<Balanced>({
  start: calm,
  controls: [
    ...NAMES.map((name) => ({
      kind: "choice" as const,
      label: `Instance ${name}`,
      options: Object.keys(HEALTHS),
      value: (state: Balanced) => Object.keys(HEALTHS).filter((text) => HEALTHS[text] === state[name]),
      set: (state: Balanced, [text = "lives"]: readonly string[]) => change(state, name, HEALTHS[text] ?? "lives"),
    })),
    { kind: "button", label: "Send a GET", press: (state) => send(state, "GET") },
    { kind: "button", label: "Send a POST", press: (state) => send(state, "POST") },
    { kind: "button", label: "Wait 10 seconds", isQuiet: true, press: (state) => wait(state, 10) },
    { kind: "button", label: "From the start", isQuiet: true, press: () => calm },
  ],
  draw: (state) => {
    const last = state.log.at(-1);
    const instance = (name: "a" | "b", y: number): Part => {
      const alone = state.until[name] - state.now;
      const outcome = last?.tried.find((one) => one.instance === name)?.outcome;
      const told = state[name] === "dead" ? "dead" : alone > 0 ? "not asked yet" : "lives";
      const tone = state[name] === "dead" ? "bad" : alone > 0 ? "muted" : "on";
      return [
        box(372, y, 140, 50, `${name}: ${told}`, tone),
        outcome === undefined ? "" : arrow(258, 64, 368, y + 25, outcome === "answered" ? "on" : "bad"),
        label(442, y + 66, alone > 0 ? `left alone for ${alone} s` : "", { anchor: "middle", size: "small", tone: "muted" }),
      ];
    };
    return scene(
      520,
      286,
      box(4, 44, 80, 40, "buyer"),
      last ? arrow(88, 58, 150, 58, "plain", last.method) : "",
      last ? arrow(150, 76, 88, 76, last.status === 200 ? "plain" : "bad") : "",
      last ? label(119, 98, String(last.status), { anchor: "middle", size: "small", tone: last.status === 200 ? "plain" : "bad" }) : "",
      box(154, 44, 100, 40, "balancer", "tint"),
      instance("a", 6),
      instance("b", 84),
      ...state.log
        .slice(-SHOWN)
        .map((answer, index) => [
          label(8, 178 + index * 19, `${answer.at} s`, { size: "small", tone: "muted" }),
          label(76, 178 + index * 19, `${answer.method} ${answer.status}`, { size: "small", tone: answer.status === 200 ? "plain" : "bad" }),
          label(176, 178 + index * 19, tell(answer), { size: "small" }),
        ]),
    );
  },
  say: ({ log, now }) => {
    const last = log.at(-1);
    if (!last) return "Both instances live. Kill one, or let it die in its next request, and send requests.";
    const { method, tried, status } = last;
    const way = tell(last);
    if (status === 200)
      return tried.length === 1 ? `${method}: ${way}, 200.` : `${method}: ${way}. The balancer went on to the next, and the buyer noticed nothing: 200.`;
    if (tried.length === 0) return `${method}: 502. Both instances have failed and are left alone, so nobody is asked. It is second ${now}.`;
    if (method === "POST" && tried.at(-1)?.outcome === "broke off")
      return `POST: ${way}, 502. It may have been carried out before the connection broke, so the balancer does not send it again.`;
    return `${method}: ${way}, 502. No instance is left.`;
  },
});
