/** Write a script of timers and promises, and run it turn by turn. */
import { definePlay } from "../desk/play.ts";
import { box, label, scene } from "../../scene.ts";
import { type Line, LINES, runScript } from "../models/event-loop.ts";

const MOST_LINES = 4;
/** What the picture has room for: a script of four lines prints eight words at most. */
const SLOTS = 4;

interface State {
  lines: readonly Line[];
  at: number;
}

const turn = ({ lines, at }: State) => runScript(lines)[at] ?? { running: "", microtasks: [], tasks: [], console: [], said: "" };

export const play = definePlay<State>({
  start: { lines: ["timer", "promise", "log"], at: 4 },
  controls: [
    ...LINES.map((line) => ({
      kind: "button" as const,
      label: `+ ${line}`,
      isQuiet: true,
      isOff: ({ lines }: State) => lines.length >= MOST_LINES,
      press: ({ lines }: State): State => ({ lines: [...lines, line], at: 0 }),
    })),
    { kind: "button", label: "Empty the script", isQuiet: true, press: () => ({ lines: [], at: 0 }) },
    { kind: "slider", label: "Turn", min: 0, max: ({ lines }) => runScript(lines).length - 1, value: ({ at }) => at, set: (state, at) => ({ ...state, at }) },
  ],
  draw: (state, isNarrow) => {
    const { running, microtasks, tasks, console: printed } = turn(state);
    const row = (y: number, title: string, words: readonly string[], slots: number, isOn = false) => [
      label(8, y + 12, title, { size: "small", tone: "muted" }),
      ...Array.from({ length: slots }, (_, index) =>
        box(8 + index * 127, y + 20, 120, 30, words[index] ?? "", words[index] === undefined ? "muted" : isOn ? "on" : "tint"),
      ),
    ];
    return scene(
      520,
      310,
      label(8, 16, "script", { size: "small", tone: "muted" }),
      ...Array.from({ length: MOST_LINES }, (_, index) => {
        const line = state.lines[index];
        const text =
          line === undefined
            ? ""
            : `${index + 1} ${isNarrow ? line.replace("promise in a promise", "nested").replace("timer with a promise", "timer+then") : line.replace("promise in a promise", "nested").replace("timer with a promise", "timer + then")}`;
        return box(8 + index * 127, 24, 120, 34, text, line === undefined ? "muted" : "plain");
      }),
      row(66, "stack", running === "" ? [] : [running], 1, true),
      row(124, "microtasks: all of them after each task", microtasks, SLOTS),
      row(182, "tasks: one at a time", tasks, SLOTS),
      label(8, 254, "console", { size: "small", tone: "muted" }),
      ...[0, 1].map((half) => label(8, 276 + half * 22, printed.slice(half * 4, half * 4 + 4).join(" · "), { mono: true })),
    );
  },
  say: (state) => {
    const { said, console: printed } = turn(state);
    if (state.lines.length === 0) return "The script is empty. Add up to four lines, then move the turn.";
    return `Turn ${state.at} of ${runScript(state.lines).length - 1}: ${said} Printed so far: ${printed.length === 0 ? "nothing" : printed.join(", ")}.`;
  },
});
