/** Set the capacity of the cache. */
import { definePlay, plural } from "../desk/play.ts";
import { box, label, scene } from "../../scene.ts";
import { ask } from "../models/lru-cache.ts";

/** One show is wanted by everybody, three by some, and three once. */
const REQUESTS = [1, 2, 1, 3, 1, 4, 2, 1, 5, 1, 3, 2, 1, 6, 4, 1, 2, 3, 1, 7];
const SHOWS = new Set(REQUESTS).size;

interface State {
  capacity: number;
  at: number;
}

export const play = definePlay<State>({
  start: { capacity: 2, at: REQUESTS.length },
  controls: [
    {
      kind: "slider",
      label: "Capacity",
      min: 1,
      max: SHOWS,
      value: ({ capacity }) => capacity,
      set: (state, capacity) => ({ ...state, capacity }),
      show: (value) => plural(value, "map"),
    },
    { kind: "slider", label: "Requests so far", min: 1, max: REQUESTS.length, value: ({ at }) => at, set: (state, at) => ({ ...state, at }) },
  ],
  draw: ({ capacity, at }) => {
    const looks = ask(REQUESTS, capacity);
    const { order = [], out } = looks[at - 1] ?? {};
    return scene(
      520,
      190,
      label(4, 16, "requests: filled is a hit", { size: "small", tone: "muted" }),
      ...looks.map(({ show, isHit }, index) =>
        box(4 + (index % 10) * 51, 24 + Math.floor(index / 10) * 34, 47, 29, String(show), index >= at ? "muted" : isHit ? "on" : "plain"),
      ),
      label(4, 116, "cache, the newest first", { size: "small", tone: "muted" }),
      ...Array.from({ length: capacity }, (_, index) =>
        box(4 + index * 58, 124, 52, 32, String(order[index] ?? ""), order[index] === undefined ? "muted" : "tint"),
      ),
      out === undefined ? "" : label(4, 180, `show ${out} goes out`, { size: "small", tone: "bad" }),
    );
  },
  say: ({ capacity, at }) => {
    const looks = ask(REQUESTS, capacity).slice(0, at);
    const hits = looks.filter(({ isHit }) => isHit).length;
    const { show = 0, isHit = false, out } = looks.at(-1) ?? {};
    const gone = out === undefined ? "" : `, and show ${out} goes out`;
    return `Capacity ${capacity}: ${hits} of ${plural(at, "request")} are hits, ${Math.round((hits / at) * 100)} %. The last asked for show ${show}: ${isHit ? "a hit" : `a miss${gone}`}.`;
  },
});
