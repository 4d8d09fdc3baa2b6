/** Load ten bookings or a thousand, lazily or not. */
import { count, definePlay, plural } from "../desk/play.ts";
import { bar, label, scene } from "../../scene.ts";
import { countQueries, travel, type Way, WAYS } from "../models/n-plus-one.ts";

const BOOKINGS = ["10", "100", "1000"];
const ACROSS = 25;

interface State {
  bookings: number;
  way: Way;
  roundTrip: number;
}

/** Milliseconds as people say them. */
const time = (ms: number) => (ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms * 10) / 10} ms`);

export const play = definePlay<State>({
  start: { bookings: 100, way: "lazily", roundTrip: 1 },
  controls: [
    {
      kind: "choice",
      label: "Bookings on the page",
      options: BOOKINGS,
      value: ({ bookings }) => [String(bookings)],
      set: (state, [text]) => ({ ...state, bookings: Number(text) }),
    },
    {
      kind: "choice",
      label: "Shows are loaded",
      options: WAYS,
      value: ({ way }) => [way],
      set: (state, [text]) => ({ ...state, way: WAYS.find((way) => way === text) ?? state.way }),
    },
    {
      kind: "slider",
      label: "A round trip to the database",
      min: 0.5,
      max: 20,
      step: 0.5,
      value: ({ roundTrip }) => roundTrip,
      set: (state, roundTrip) => ({ ...state, roundTrip }),
      show: (value) => `${value} ms`,
    },
  ],
  draw: ({ bookings, way, roundTrip }) => {
    const queries = countQueries(bookings, way);
    // A mark is one query, or ten of them.
    const each = queries > 250 ? 10 : 1;
    return scene(
      520,
      190,
      label(8, 16, each === 1 ? "a mark is a query" : "a mark is ten queries", { size: "small", tone: "muted" }),
      label(512, 16, `${plural(queries, "query", "queries")}, ${time(travel(queries, roundTrip))}`, { anchor: "end", size: "small" }),
      ...Array.from({ length: Math.ceil(queries / each) }, (_, index) =>
        bar(8 + (index % ACROSS) * 20.2, 28 + Math.floor(index / ACROSS) * 31, 16, 26, index === 0 ? "on" : way === "lazily" ? "bad" : "on"),
      ),
    );
  },
  say: ({ bookings, way, roundTrip }) => {
    const queries = countQueries(bookings, way);
    const lazy = countQueries(bookings, "lazily");
    const other = way === "lazily" ? "With a join it is 1 query." : `Lazily it is ${plural(lazy, "query", "queries")} and ${time(travel(lazy, roundTrip))}.`;
    return `${count(bookings)} bookings, their shows ${way}: ${plural(queries, "query", "queries")}. The way to the database and back alone takes ${time(travel(queries, roundTrip))}. ${other}`;
  },
});
