import { arrow, box, label, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "A load balancer sends the requests of buyers to two instances in turn. Instance a dies in the middle of a request. A GET is sent once more, to instance b, and the buyer notices nothing. A POST is not sent again: the buyer gets 502. For ten seconds instance b carries everything alone. Then one request tries instance a, which was restarted, and both share the load again.";
export const steps = [
  "Both instances live. Requests go to instance a and instance b in turn, half of the load to each.",
  "Instance a dies while it works on a GET, and its connection breaks. The balancer asks instance b within the same request. The buyer gets 200 and notices nothing.",
  "Had it been a POST, the balancer would not repeat it, because instance a may have sold the seat before it died. This buyer gets 502. To press again is safe only with an idempotency key.",
  "One failure is enough: for 10 seconds the balancer leaves instance a alone. Instance b carries all the load, so each instance must be able to bear the share of two.",
  "After 10 seconds one request tries instance a, which was restarted meanwhile. It is answered, and from now on both share the load again.",
];

export const still = 1;

interface State {
  toA: string;
  toB: string;
  a: string;
  b: string;
  isAlive: boolean;
  asks: string;
  gets: string;
}

const healthy: State = { asks: "GET", toA: "1, 3, 5", toB: "2, 4, 6", a: "a\nhalf the load", b: "b\nhalf the load", isAlive: true, gets: "200" };

const states: State[] = [
  healthy,
  { asks: "GET", toA: "7: broken off", toB: "7 again", a: "a\nkilled", b: "b\nanswers 7", isAlive: false, gets: "200" },
  { asks: "POST", toA: "7: broken off", toB: "not asked", a: "a\nkilled", b: "b\nidle", isAlive: false, gets: "502" },
  { asks: "GET", toA: "left alone", toB: "8, 9, 10, 11", a: "a\nis restarted", b: "b\nall the load", isAlive: false, gets: "200" },
  { asks: "GET", toA: "20: a trial", toB: "21", a: "a\nnew process", b: "b\nhalf the load", isAlive: true, gets: "200" },
];

export function draw(step: number): Scene {
  const { toA, toB, a, b, isAlive, asks, gets } = states[step] ?? healthy;
  const isAskedA = toA !== "left alone";
  const isAskedB = toB !== "not asked";
  const tone: Tone = isAlive ? "plain" : "bad";
  return scene(
    520,
    220,
    box(10, 82, 90, 50, "buyers"),
    arrow(104, 96, 180, 96, "plain", asks),
    arrow(180, 120, 104, 120, gets === "200" ? "plain" : "bad"),
    label(142, 142, gets, { anchor: "middle", size: "small", tone: gets === "200" ? "plain" : "bad" }),
    box(184, 82, 100, 50, "balancer", "tint"),
    box(390, 20, 120, 56, a, isAlive ? "on" : step === 3 ? "muted" : "bad"),
    box(390, 140, 120, 56, b, step === 3 ? "tint" : "on"),
    ...(isAskedA ? [arrow(288, 96, 386, 52, tone)] : []),
    ...(isAskedB ? [arrow(288, 118, 386, 164)] : []),
    label(334, isAskedA ? 46 : 56, toA, {
      narrow: toA.replace("7: broken off", "7: broken"),
      anchor: "middle",
      size: "small",
      tone: isAskedA ? tone : "muted",
    }),
    label(330, 180, toB, { anchor: "middle", size: "small", tone: isAskedB ? "plain" : "muted" }),
  );
}
