/** The rules of interview questions and checks that a machine can see. Pure: takes plain data, answers with faults in words. */
import type { CheckSource, QuestionSource } from "../source.ts";
import { countWords } from "../words.ts";

export type QuestionText = Pick<QuestionSource, "id" | "ask" | "weak" | "good" | "strong"> & Partial<Pick<QuestionSource, "points" | "listing" | "given">>;
export type CheckText = Pick<CheckSource, "id" | "ask" | "options">;

/** What is wrong, and where: without a place it is the file as a whole. */
export interface QuestionFault {
  field?: string;
  path?: PropertyKey[];
  message: string;
}

export const MIN_QUESTIONS = 25;
export const MIN_CHECKS = 10;
/** Words of a strong answer: about a minute of speech. */
const STRONG_WORDS = [80, 180] as const;
/** The same where its points stand before it, so that it need not list them. */
const SPOKEN_WORDS = [60, 130] as const;
/** The share of a point's words that the spoken answer has to say. */
const SAID_SHARE = 0.5;
/** A question that asks for code. */
const ASKS_FOR_CODE = /^(?:write|read|mend|fix|implement)\b|\bwhat does (?:this|the following)\b[^?]*\b(?:print|return|do)\b/i;

/** How much longer the right option may be than the longest wrong one. */
const LENGTH_RATIO = 1.25;
/** The share of checks in which the right option may be the longest. */
const LONGEST_SHARE = 2 / 3;

/** A stem that asks for what is untrue: the reader has to turn the question round before answering it. */
const NEGATED = /\b(?:NOT|EXCEPT|NEVER)\b/;
const NEGATED_WORDS = /\b(?:which|what)\b[^.?]*\b(?:is|are|does|do|would|can|should)(?: \w+)? (?:not|never)\b|\bexcept one\b|\b(?:untrue|incorrect)\b/i;
/** Options are shown in any order and judged one by one. */
const LETTERS = /\b(?:option|answer|choice|Option|Answer|Choice) (?:[A-D]|\d)\b|\b[A-D] and [A-D]\b/;
const POSITION =
  /\b(?:all|none|both|neither) of (?:the above|the others|these answers)\b|\b(?:first|second|third|fourth|last|previous|next) (?:option|answer)\b|\b(?:above|below)[.)]?$/i;

/** What is wrong with the interview questions of one skill. */
export function findQuestionFaults(questions: readonly QuestionText[]): QuestionFault[] {
  const faults: QuestionFault[] = [];
  if (questions.length < MIN_QUESTIONS) faults.push({ message: `${questions.length} questions, at least ${MIN_QUESTIONS} are wanted` });
  for (const [at, { id, ask, weak, good, strong, points, given, listing }] of questions.entries()) {
    const fail = (field: string, message: string) => faults.push({ field: `${id}.${field}`, path: ["questions", at, field], message });
    const words = countWords(strong);
    const [least, most] = points ? SPOKEN_WORDS : STRONG_WORDS;
    if (words < least || words > most) fail("strong", `${words} words. A strong answer${points ? " with points" : ""} has ${least} to ${most}`);
    for (const point of points ?? [])
      if (!isSaid(point, strong)) fail("points", `"${point}" is not said in the strong answer. Say it there with the same words, or correct the point`);
    if (points && ASKS_FOR_CODE.test(ask) && !given && !listing) fail("ask", "it asks for code, and there is none. Give a listing that is run");
    for (const [field, text] of Object.entries({ weak, good }))
      if (countSentences(text) > 2) fail(field, `${countSentences(text)} sentences. One or two are enough`);
  }
  return faults;
}

/** What is wrong with the checks of one skill. */
export function findCheckFaults(checks: readonly CheckText[]): QuestionFault[] {
  const faults: QuestionFault[] = [];
  if (checks.length < MIN_CHECKS) faults.push({ message: `${checks.length} checks, at least ${MIN_CHECKS} are wanted` });
  for (const [at, { id, ask, options }] of checks.entries()) {
    const fail = (field: string, message: string, ...path: PropertyKey[]) => faults.push({ field, path: ["checks", at, ...path], message });
    const stem = ask.replace(/`[^`]*`/g, "");
    if (NEGATED.test(stem) || NEGATED_WORDS.test(stem)) fail(`${id}.ask`, "the question is negated. Ask for what is so", "ask");
    for (const [option, { text, why }] of options.entries())
      for (const [field, words] of Object.entries({ text, why }))
        if (POSITION.test(words) || LETTERS.test(words))
          fail(`${id}.options.${field}`, `"${words}" speaks of other options or of their place. Options stand alone`, "options", option, field);
    if (new Set(options.map(({ text }) => text)).size < options.length) fail(id, "the same option stands there twice. Give four different ones", "options");
    const { right, wrong } = lengthsOf(options);
    if (right > wrong * LENGTH_RATIO)
      fail(id, "the right option is much longer than the others and so gives itself away. Shorten it, or make a wrong one as exact", "options");
  }
  const longest = checks.filter(({ options }) => lengthsOf(options).right > lengthsOf(options).wrong).length;
  if (longest > checks.length * LONGEST_SHARE)
    faults.push({ message: `the right option is the longest in ${longest} of ${checks.length} checks, so length alone finds it. Balance the lengths` });
  return faults;
}

/** Signs of the right option, and of the longest wrong one. */
function lengthsOf(options: CheckText["options"]): { right: number; wrong: number } {
  return {
    right: options.find((option) => option.right === true)?.text.length ?? 0,
    wrong: Math.max(...options.filter((option) => option.right !== true).map(({ text }) => text.length)),
  };
}

/** Whether an answer has enough of the words of a point; words of three letters and endings are left out. */
function isSaid(point: string, answer: string): boolean {
  const said = new Set(stemsOf(answer));
  const wanted = stemsOf(point);
  return wanted.filter((stem) => said.has(stem)).length >= wanted.length * SAID_SHARE;
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}_]{4,}/gu) ?? []).map((word) => word.replace(/(?:ing|ed|es|s)$/, "").slice(0, 5));
}

function countSentences(text: string): number {
  return text.split(/(?<=[.?!]["”)]?)\s+(?=["“(]?[A-Z0-9`])/).filter((sentence) => sentence.trim() !== "").length;
}
