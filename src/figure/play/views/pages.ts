/** Turn pages by offset and by cursor while shows are added and deleted. */
import { definePlay } from "../desk/play.ts";
import { box, label, type Part, scene } from "../../scene.ts";
import { addRow, deleteFirst, findFaults, type Reading, readPage, SIZE, type Way, WAYS } from "../models/pages.ts";

const START = [2, 4, 6, 8, 10, 12, 14, 16, 18];
/** Days that are added, all in front of what is read. */
const ADDED = [1, 3, 5];
const MOST = START.length + ADDED.length;
const PAGES = 4;

interface State {
  way: Way;
  reading: Reading;
}

const begin = (way: Way): State => ({ way, reading: readPage({ rows: START, pages: [], deleted: [] }, way) });
const nextAdded = ({ rows, deleted }: Reading) => ADDED.find((day) => !rows.includes(day) && !deleted.includes(day));

export const play = definePlay<State>({
  start: begin("offset"),
  controls: [
    { kind: "choice", label: "Pages by", options: WAYS, value: ({ way }) => [way], set: ({ way }, [text]) => begin(WAYS.find((name) => name === text) ?? way) },
    {
      kind: "button",
      label: "Next page",
      isOff: ({ reading }) => reading.pages.length >= PAGES,
      press: ({ way, reading }) => ({ way, reading: readPage(reading, way) }),
    },
    {
      kind: "button",
      label: "A show is added in front",
      isQuiet: true,
      isOff: ({ reading }) => nextAdded(reading) === undefined,
      press: ({ way, reading }) => ({ way, reading: addRow(reading, nextAdded(reading) ?? 0) }),
    },
    {
      kind: "button",
      label: "The first show is deleted",
      isQuiet: true,
      isOff: ({ reading }) => reading.rows.length <= SIZE,
      press: ({ way, reading }) => ({ way, reading: deleteFirst(reading) }),
    },
    { kind: "button", label: "From the start", isQuiet: true, press: ({ way }) => begin(way) },
  ],
  draw: ({ reading }) => {
    const { rows, pages } = reading;
    const { twice, missed } = findFaults(reading, START);
    const read = pages.flat();
    const pitch = 508 / MOST;
    return scene(
      520,
      214,
      label(6, 16, "the table: filled was read, red was passed over", { size: "small", tone: "muted", narrow: "the table; red was passed over" }),
      ...rows.map((day, index) => box(6 + index * pitch, 26, pitch - 4, 34, String(day), missed.includes(day) ? "bad" : read.includes(day) ? "on" : "plain")),
      ...Array.from({ length: PAGES }, (_, index): Part => {
        const page = pages[index];
        const before = pages.slice(0, index).flat();
        return [
          label(6, 94 + index * 34, `page ${index + 1}`, { size: "small", tone: page ? "plain" : "muted" }),
          ...(page ?? []).map((day, place) =>
            box(110 + place * 64, 74 + index * 34, 58, 29, String(day), twice.includes(day) && before.includes(day) ? "bad" : "tint"),
          ),
          page?.length === 0 ? label(110, 94 + index * 34, "empty: the end", { size: "small", tone: "muted" }) : "",
        ];
      }),
    );
  },
  say: ({ way, reading }) => {
    const { twice, missed } = findFaults(reading, START);
    const last = reading.pages.at(-1) ?? [];
    const shown = `Page ${reading.pages.length} by ${way}: ${last.length === 0 ? "nothing, the end" : `day ${last.join(", ")}`}.`;
    const faults = [
      ...(twice.length > 0 ? [`Seen twice: day ${twice.join(", ")}.`] : []),
      ...(missed.length > 0 ? [`Never seen, although it was there all the time: day ${missed.join(", ")}.`] : []),
    ];
    return `${shown} ${faults.length > 0 ? faults.join(" ") : "Nothing was seen twice, and nothing passed over."}`;
  },
});
