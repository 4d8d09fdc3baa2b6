/** Drain a server, or cut it off. */
import { definePlay, plural } from "../desk/play.ts";
import { bar, label, line, scene } from "../../scene.ts";
import { RUNNING, stop, type Way, WAYS } from "../models/drain.ts";

interface State {
  way: Way;
  grace: number;
}

const x = (second: number) => 150 + second * 11.5;

export const play = definePlay<State>({
  start: { way: "TERM: drain", grace: 10 },
  controls: [
    {
      kind: "choice",
      label: "Signal",
      options: WAYS,
      value: ({ way }) => [way],
      set: (state, [text]) => ({ ...state, way: WAYS.find((way) => way === text) ?? state.way }),
    },
    {
      kind: "slider",
      label: "Grace before KILL",
      min: 0,
      max: 30,
      value: ({ grace }) => grace,
      set: (state, grace) => ({ ...state, grace }),
      show: (value) => `${value} s`,
    },
  ],
  draw: ({ way, grace }) => {
    const { requests, gone } = stop(way, grace);
    const isCut = way === "KILL: cut";
    return scene(
      520,
      246,
      line(x(0), 12, x(0), 182, isCut ? "bad" : "plain"),
      isCut || gone < grace ? "" : line(x(grace), 12, x(grace), 182, "bad"),
      ...requests.map(({ end, isAnswered }, index) => [
        label(8, 38 + index * 30, `request ${index + 1}`, { size: "small" }),
        bar(112, 24 + index * 30, x(end) - 112, 20, isAnswered ? "on" : "bad"),
        label(x(end) + 6, 39 + index * 30, isAnswered ? "answered" : "cut off", { size: "small", tone: isAnswered ? "plain" : "bad" }),
      ]),
      label(x(0), 200, isCut ? "KILL" : "TERM", { anchor: "middle", size: "small" }),
      isCut || gone < grace ? "" : label(x(grace), 216, "KILL", { anchor: "middle", size: "small", tone: "bad" }),
      label(8, 238, `gone after ${gone} s`, { size: "small", tone: "muted" }),
    );
  },
  say: ({ way, grace }) => {
    const { requests, gone } = stop(way, grace);
    const answered = requests.filter(({ isAnswered }) => isAnswered).length;
    const cut = RUNNING.length - answered;
    if (way === "KILL: cut") return `KILL ends the process at once: all ${RUNNING.length} requests are cut off, and nobody knows what they had done already.`;
    if (cut === 0)
      return `TERM, and ${grace} seconds of grace: all ${RUNNING.length} requests are answered, and the process ends by itself after ${gone} seconds. KILL never comes.`;
    return `TERM, and ${grace} seconds of grace: ${answered} of ${RUNNING.length} requests are answered, then KILL cuts off ${plural(cut, "request")}. The longest needs ${Math.max(...RUNNING)} seconds.`;
  },
});
