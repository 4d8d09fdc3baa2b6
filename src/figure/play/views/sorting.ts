/** Sort your own numbers. */
import { definePlay, plural, Refusal, shorten } from "../desk/play.ts";
import { box, label, scene } from "../../scene.ts";
import { type Sort, SORTS, sortSteps } from "../models/sorting.ts";

const MOST = 8;

interface State {
  numbers: readonly number[];
  sort: Sort;
  at: number;
}

function enter(state: State, text: string): State | Refusal {
  const typed = text.split(/[\s,;]+/).filter(Boolean);
  const asked = `Type 2 to ${MOST} whole numbers from -99 to 999, with blanks or commas between.`;
  const strange = typed.find((part) => !/^[-+]?\d{1,3}$/.test(part) || Number(part) < -99);
  if (strange !== undefined) return new Refusal(`“${shorten(strange)}” cannot be taken. ${asked}`);
  if (typed.length < 2 || typed.length > MOST) return new Refusal(`That is ${plural(typed.length, "number")}. ${asked}`);
  return { ...state, numbers: typed.map(Number), at: 0 };
}

const steps = ({ numbers, sort }: State) => sortSteps(numbers, sort);
const frame = (state: State) => steps(state)[state.at] ?? { items: state.numbers, from: 0, to: 0, comparisons: 0, said: "" };

export const play = definePlay<State>({
  start: { numbers: [31, 8, 24, 8, 90, 2, 57], sort: "insertion sort", at: 3 },
  controls: [
    { kind: "text", label: "Your numbers", send: "Take them", start: "31 8 24 8 90 2 57", enter },
    {
      kind: "choice",
      label: "Sort",
      options: SORTS,
      value: ({ sort }) => [sort],
      set: (state, [sort]) => ({ ...state, sort: SORTS.find((name) => name === sort) ?? state.sort, at: 0 }),
    },
    { kind: "slider", label: "Step", min: 0, max: (state) => steps(state).length - 1, value: ({ at }) => at, set: (state, at) => ({ ...state, at }) },
  ],
  draw: (state) => {
    const { items, from, to } = frame(state);
    const isDone = state.at === steps(state).length - 1;
    return scene(
      520,
      84,
      ...items.map((item, index) => [
        box(4 + index * 64, 8, 58, 44, String(item), isDone ? "on" : state.at > 0 && index >= from && index <= to ? "tint" : "plain"),
        label(33 + index * 64, 74, String(index), { anchor: "middle", size: "small", tone: "muted" }),
      ]),
    );
  },
  say: (state) => {
    const { items, comparisons, said } = frame(state);
    const last = steps(state).length - 1;
    return `${state.sort.replace(/^./, (letter) => letter.toUpperCase())}, step ${state.at} of ${last}: ${said} The array is ${items.join(", ")}, after ${plural(comparisons, "comparison")}${state.at === last ? ", and in order" : ""}.`;
  },
});
