/** The rules of interview questions and checks that a machine can see. Pure: takes plain data, answers with faults in words. */
import type { CheckSource, QuestionSource } from "../source.ts";
import { countWords } from "../words.ts";

export type QuestionText = Pick<QuestionSource, "id" | "weak" | "good" | "strong">;
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
  for (const [at, { id, weak, good, strong }] of questions.entries()) {
    const fail = (field: string, message: string) => faults.push({ field: `${id}.${field}`, path: ["questions", at, field], message });
    const words = countWords(strong);
    if (words < STRONG_WORDS[0] || words > STRONG_WORDS[1]) fail("strong", `${words} words. A strong answer has ${STRONG_WORDS[0]} to ${STRONG_WORDS[1]}`);
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

function countSentences(text: string): number {
  return text.split(/(?<=[.?!]["”)]?)\s+(?=["“(]?[A-Z0-9`])/).filter((sentence) => sentence.trim() !== "").length;
}
