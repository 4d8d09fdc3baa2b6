/** Size a connection pool. */
import { count, definePlay, plural } from "../desk/play.ts";
import { bar, label, line, scene } from "../../scene.ts";
import { CORES, DURATION, type Load, QUERY, simulate } from "../models/pool.ts";

export const play = definePlay<Load>({
  start: { size: 4, perSecond: 300 },
  controls: [
    { kind: "slider", label: "Connections in the pool", min: 1, max: 60, value: ({ size }) => size, set: (state, size) => ({ ...state, size }) },
    {
      kind: "slider",
      label: "Requests",
      min: 50,
      max: 600,
      step: 50,
      value: ({ perSecond }) => perSecond,
      set: (state, perSecond) => ({ ...state, perSecond }),
      show: (value) => `${value} a second`,
    },
  ],
  draw: (load) => {
    const { waiting } = simulate(load);
    const most = Math.max(60, ...waiting);
    return scene(
      520,
      196,
      label(8, 18, "requests that wait for a connection", { size: "small" }),
      ...waiting.map((value, index) => bar(10 + index * 16.6, 160 - (value / most) * 124, 13, (value / most) * 124, value > 0 ? "bad" : "on")),
      line(8, 160, 512, 160, "muted"),
      label(10, 180, "0 s", { size: "small", tone: "muted" }),
      label(508, 180, "3 s", { size: "small", tone: "muted", anchor: "end" }),
      label(508, 18, `most: ${Math.max(...waiting)}`, { size: "small", anchor: "end" }),
    );
  },
  say: (load) => {
    const { answered, waiting, median } = simulate(load);
    const arrived = (load.perSecond * DURATION) / 1000;
    const left = waiting.at(-1) ?? 0;
    const verdict =
      left > 20
        ? load.size < CORES
          ? `Each connection answers ${1000 / QUERY} a second, so ${load.size} of them are too few.`
          : "The database itself is the limit now: more connections only make it switch more."
        : "Nobody waits long for a connection.";
    return `${plural(load.size, "connection")}, ${CORES} cores: ${count(answered)} of ${count(arrived)} requests answered in 3 seconds, half of them within ${count(median)} ms; ${left} wait at the end. ${verdict}`;
  },
});
