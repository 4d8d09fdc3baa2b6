/** What to prepare on which day before an interview. Pure: the build writes one plan into the page, and the browser makes the reader's own. */

export type Level = "junior" | "mid";
export type Language = "java" | "python" | "php" | "go";

export interface Candidate {
  /** Address below the site's base. */
  href: string;
  ask: string;
  level: Level;
  /** Language whose developers alone are asked this. */
  language?: Language | undefined;
}

export interface Linked {
  href: string;
  text: string;
}

export interface Wish {
  /** Days until the interview, 1 to 14. */
  days: number;
  level: Level;
  language: Language;
}

export interface Day {
  /** From the first day of the plan, 1. */
  number: number;
  questions: Candidate[];
  stories: Linked[];
  tasks: Linked[];
}

/** Questions that can be answered aloud, compared and answered again in an hour. */
export const QUESTIONS_A_DAY = 10;
/** More are forgotten by the day of the interview. */
export const MAX_QUESTIONS = 60;
/** Minutes that a part takes, as we estimate it: answer aloud, compare, and say it again. */
export const MINUTES = { question: 5, story: 20, task: 40 } as const;

/**
 * The plan for a wish. Every part is planned once; the stories come early, since they take sleep to settle, and the last of several days only repeats.
 * @param bySkill the questions of each skill, the most important first
 */
export function planDays(
  { days, level, language }: Wish,
  bySkill: readonly (readonly Candidate[])[],
  stories: readonly Linked[],
  tasks: readonly Linked[],
): Day[] {
  const working = days > 2 ? days - 1 : days;
  const fitting = bySkill.map((questions) => questions.filter((question) => isFor(question, level, language)));
  const chosen = takeInTurn(fitting).slice(0, Math.min(MAX_QUESTIONS, working * QUESTIONS_A_DAY));
  const questionsADay = Math.ceil(chosen.length / working);
  const storiesADay = Math.ceil(stories.length / Math.max(1, Math.min(working, stories.length)));
  return Array.from({ length: days }, (_, at) => ({
    number: at + 1,
    questions: chosen.slice(at * questionsADay, (at + 1) * questionsADay),
    stories: stories.slice(at * storiesADay, (at + 1) * storiesADay),
    tasks: at < working ? tasks.slice(at, at + 1) : [],
  }));
}

/** How long a day takes, in minutes. */
export function minutesOf({ questions, stories, tasks }: Day): number {
  return questions.length * MINUTES.question + stories.length * MINUTES.story + tasks.length * MINUTES.task;
}

/** A line of a day: a link, and what to do with it. */
export interface Line extends Linked {
  before?: string;
}

/** What to do on a day, in the order of doing; nothing on a day of rest. In the text of a link backticks mean code. */
export function linesOf({ questions, stories, tasks }: Day): Line[] {
  return [
    ...tasks.map((task) => ({ ...task, before: "Write from memory and test: " })),
    ...stories.map((story) => ({ ...story, before: "Tell a story: " })),
    ...questions.map(({ href, ask }) => ({ href, text: ask })),
  ];
}

/** What to do on a day without lines. */
export const REST = "Say again the answers that were weak, and sleep early.";

/** At mid level what a junior is asked is asked as well. */
function isFor(question: Candidate, level: Level, language: Language): boolean {
  return (level === "mid" || question.level === "junior") && (question.language === undefined || question.language === language);
}

/** The first of each list, then the second of each, and so on: a day that mixes subjects teaches to choose. */
function takeInTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
