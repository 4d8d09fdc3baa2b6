import { describe, expect, it } from "vitest";
import { type Candidate, MAX_QUESTIONS, MINUTES, minutesOf, planDays, QUESTIONS_A_DAY, type Wish } from "../../../../src/practice/plan/plan.ts";

const ask = (name: string, change: Partial<Candidate> = {}): Candidate => ({ href: `/${name}`, ask: name, level: "junior", ...change });
const many = (skill: string, count: number) => Array.from({ length: count }, (_, at) => ask(`${skill}${at}`));
const stories = Array.from({ length: 6 }, (_, at) => ({ href: "/s", text: `story ${at}` }));
const tasks = Array.from({ length: 14 }, (_, at) => ({ href: "/t", text: `task ${at}` }));
const plan = (wish: Partial<Wish>, bySkill: Candidate[][]) => planDays({ days: 7, level: "junior", language: "java", ...wish }, bySkill, stories, tasks);
const asked = (days: ReturnType<typeof plan>) => days.flatMap(({ questions }) => questions.map(({ ask: text }) => text));

describe("a plan", () => {
  it.each([1, 2, 3, 5, 7, 10, 14])("of %i days has each part once, all stories, and a task for each day of work", (days) => {
    const made = plan({ days }, [many("a", 40), many("b", 40)]);
    const working = days > 2 ? days - 1 : days;
    expect(made.map(({ number }) => number)).toEqual(Array.from({ length: days }, (_, at) => at + 1));
    expect(new Set(asked(made)).size).toBe(asked(made).length);
    expect(asked(made)).toHaveLength(Math.min(MAX_QUESTIONS, working * QUESTIONS_A_DAY));
    expect(made.flatMap((day) => day.stories)).toEqual(stories);
    expect(made.flatMap((day) => day.tasks)).toEqual(tasks.slice(0, working));
    if (days > 2) expect(made.at(-1)).toMatchObject({ questions: [], stories: [], tasks: [] });
  });

  it("asks no day for more than ten questions", () => {
    for (const day of plan({ days: 14 }, [many("a", 100)])) expect(day.questions.length).toBeLessThanOrEqual(QUESTIONS_A_DAY);
  });

  it("mixes the skills, the most important question of each first", () => {
    expect(asked(plan({ days: 1 }, [many("a", 2), many("b", 3), []]))).toEqual(["a0", "b0", "a1", "b1", "b2"]);
  });

  it("asks a junior for nothing of mid level, and whoever is at mid level for both", () => {
    const questions = [[ask("easy"), ask("hard", { level: "mid" })]];
    expect(asked(plan({}, questions))).toEqual(["easy"]);
    expect(asked(plan({ level: "mid" }, questions))).toEqual(["easy", "hard"]);
  });

  it("leaves out what only developers of other languages are asked", () => {
    const questions = [[ask("all"), ask("java", { language: "java" }), ask("go", { language: "go" })]];
    expect(asked(plan({ language: "go" }, questions))).toEqual(["all", "go"]);
  });

  it("is empty where there is nothing to ask", () => {
    expect(asked(plan({}, []))).toEqual([]);
  });

  it("counts the minutes of a day", () => {
    expect(minutesOf({ number: 1, questions: many("a", 2), stories: stories.slice(0, 1), tasks: tasks.slice(0, 1) })).toBe(
      2 * MINUTES.question + MINUTES.story + MINUTES.task,
    );
  });
});
