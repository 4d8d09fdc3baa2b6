/** Turn the jitter up, and see the storm become rain. */
import { count, definePlay } from "../desk/play.ts";
import { bar, label, line, scene } from "../../scene.ts";
import { CAPACITY, CLIENTS, SLICE, storm } from "../models/jitter.ts";

/** Seconds on the axis. */
const SHOWN = 10;
const PITCH = 500 / ((SHOWN * 1000) / SLICE);
const height = (calls: number) => (calls / CLIENTS) * 130;

export const play = definePlay<number>({
  start: 0,
  controls: [
    { kind: "slider", label: "Jitter", min: 0, max: 100, step: 5, value: (jitter) => jitter, set: (_jitter, value) => value, show: (value) => `${value} %` },
  ],
  draw: (jitter) => {
    const { calls, answered } = storm(jitter / 100);
    return scene(
      520,
      204,
      label(10, 16, "calls in each tenth of a second", { size: "small" }),
      label(510, 16, "red: refused", { size: "small", tone: "bad", anchor: "end" }),
      ...calls.slice(0, (SHOWN * 1000) / SLICE).map((all, slice) => {
        const served = answered[slice] ?? 0;
        const x = 10 + slice * PITCH;
        return [
          served > 0 ? bar(x, 164 - height(served), PITCH - 1, height(served)) : [],
          all > served ? bar(x, 164 - height(all), PITCH - 1, height(all - served), "bad") : [],
        ];
      }),
      line(10, 164, 510, 164, "muted"),
      label(10, 184, "0 s", { size: "small", tone: "muted" }),
      label(260, 184, "5 s", { size: "small", tone: "muted", anchor: "middle" }),
      label(510, 184, "10 s", { size: "small", tone: "muted", anchor: "end" }),
    );
  },
  say: (jitter) => {
    const { calls, answered, lasted } = storm(jitter / 100);
    const sum = calls.reduce((all, each) => all + each, 0);
    const served = answered.reduce((all, each) => all + each, 0);
    const most = Math.max(...calls.slice(1));
    const end =
      served === CLIENTS ? `All are answered after ${(lasted / 1000).toFixed(1)} s` : `After ${lasted / 1000} s ${CLIENTS - served} are still not answered`;
    return `${CLIENTS} clients, ${CAPACITY} answers in a tenth of a second. Jitter ${jitter} %: after the first moment at most ${most} calls come at once. ${end}, with ${count(sum)} calls.`;
  },
});
