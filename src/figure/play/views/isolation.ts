/** Choose the isolation level, and interleave two transactions by hand. */
import { definePlay } from "../desk/play.ts";
import { arrow, box, label, line, type Part, scene } from "../../scene.ts";
import { canGoOn, goOn, type Hall, isBroken, LEVELS, type Name, openHall, otherOf, STORIES } from "../models/isolation.ts";

/** What was done so far, so that it can be drawn from top to bottom. */
interface State {
  hall: Hall;
  done: readonly { who: Name; what: string; isBad: boolean }[];
}

const start = (level: Hall["level"], story: Hall["story"]): State => ({ hall: openHall(level, story), done: [] });
const isCounter = ({ story }: Hall) => story === STORIES[0];

/** What a statement did, in a word or two. */
function describe(hall: Hall, who: Name): string {
  const { stage, saw = 0, failedAt } = hall[who];
  switch (stage) {
    case "has read":
      return isCounter(hall) ? `reads ${saw}` : `counts ${saw}`;
    case "has written":
      return isCounter(hall) ? `writes ${saw - 1}` : "sets off";
    case "waits":
      return "waits for the row";
    case "gave up":
      return "counted 1: stays";
    case "failed":
      return failedAt === "commit" ? "commit: 40001" : "write: 40001";
    default:
      return "commits";
  }
}

function press({ hall, done }: State, who: Name): State {
  const next = goOn(hall, who);
  const other = otherOf(who);
  const entry = (name: Name) => ({ who: name, what: describe(next, name), isBad: next[name].stage === "failed" });
  const woken = hall[other].stage === "waits" && next[other].stage !== "waits";
  return { hall: next, done: [...done, entry(who), ...(woken ? [entry(other)] : [])] };
}

/** After both have failed and run again there are nine statements at most. */
const ROWS = 9;

function nextOf(hall: Hall, who: Name): string {
  const { stage } = hall[who];
  const next =
    stage === "before"
      ? isCounter(hall)
        ? "read"
        : "count"
      : stage === "has read"
        ? isCounter(hall)
          ? "write"
          : "go off duty"
        : stage === "has written"
          ? "commit"
          : stage === "failed"
            ? "run again"
            : stage === "waits"
              ? "waits"
              : "done";
  return `${who}: ${next}`;
}

export const play = definePlay<State>({
  start: start("read committed", STORIES[0]),
  controls: [
    {
      kind: "choice",
      label: "Story",
      options: STORIES,
      value: ({ hall }) => [hall.story],
      set: ({ hall }, [story]) => start(hall.level, STORIES.find((name) => name === story) ?? hall.story),
    },
    {
      kind: "choice",
      label: "Level of both",
      options: LEVELS,
      value: ({ hall }) => [hall.level],
      set: ({ hall }, [level]) => start(LEVELS.find((name) => name === level) ?? hall.level, hall.story),
    },
    ...(["Ana", "Ben"] as const).map((who) => ({
      kind: "button" as const,
      label: ({ hall }: State) => nextOf(hall, who),
      press: (state: State) => press(state, who),
      isOff: ({ hall }: State) => !canGoOn(hall, who),
    })),
    { kind: "button", label: "From the start", isQuiet: true, press: ({ hall }) => start(hall.level, hall.story) },
  ],
  draw: ({ hall, done }) => {
    const rows = isCounter(hall)
      ? `${hall.rows["seats"] ?? 0} free`
      : (["Ana", "Ben"] as const).map((who) => `${who} ${hall.rows[who] === 1 ? "on" : "off"}`).join(", ");
    const shown = done.slice(-ROWS);
    const row = ({ who, what, isBad }: State["done"][number], index: number): Part => {
      const y = 74 + index * 24;
      const [from, to] = who === "Ana" ? [60, 252] : [460, 268];
      const isAnswer = /^(reads|counts)/.test(what);
      return [
        isAnswer ? arrow(to, y, from, y, "muted") : arrow(from, y, to, y, isBad ? "bad" : "plain"),
        label((from + to) / 2, y - 5, what, { anchor: "middle", size: "small", tone: isBad ? "bad" : "plain" }),
      ];
    };
    return scene(
      520,
      284,
      line(52, 46, 52, 278, "muted"),
      line(260, 46, 260, 278, "muted"),
      line(468, 46, 468, 278, "muted"),
      box(8, 8, 88, 38, "Ana", hall.Ana.stage === "failed" ? "bad" : "tint"),
      box(180, 8, 160, 38, rows, isBroken(hall) ? "bad" : "on"),
      box(424, 8, 88, 38, "Ben", hall.Ben.stage === "failed" ? "bad" : "tint"),
      ...shown.map(row),
    );
  },
  say: ({ hall, done }) => {
    const { Ana, Ben } = hall;
    const last = done.at(-1);
    if (!last) return `Both run at ${hall.level}. Press the statements of Ana and Ben in any order you like.`;
    const broken = isCounter(hall)
      ? `Two seats were sold, and the counter says ${hall.rows["seats"] ?? 0} and not 238: a lost update.`
      : "Both are off, and nobody is on duty: write skew. Each was right about what it saw.";
    if (isBroken(hall)) return broken;
    const failed = (["Ana", "Ben"] as const).find((who) => hall[who].stage === "failed");
    const waiting = (["Ana", "Ben"] as const).find((who) => hall[who].stage === "waits");
    const told = `${last.who} ${last.what}.`;
    if (waiting) return `${told} ${waiting}’s write waits until ${otherOf(waiting)}’s transaction has ended.`;
    if (failed) return `${told} ${failed}’s transaction is refused, because it rests on what ${otherOf(failed)} has changed meanwhile. Run it again.`;
    const through = [Ana, Ben].every(({ stage }) => stage === "committed" || stage === "gave up");
    return through ? `${told} Both are through, and the rule holds.` : told;
  },
});
