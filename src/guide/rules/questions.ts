/** The rules of interview questions and checks that a machine can see. Pure: takes plain data, answers with faults in words. */
import { countWords } from "../text.ts";

export interface QuestionText {
  id: string;
  weak: string;
  good: string;
  strong: string;
}

export interface CheckText {
  id: string;
  ask: string;
  options: { text: string; why: string; right?: true | undefined }[];
}

export const MIN_QUESTIONS = 25;
export const MIN_CHECKS = 10;
/** Words of a strong answer: about a minute of speech. */
export const STRONG_WORDS = [80, 180] as const;

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

/** What is wrong with the interview questions of one skill, each fault with the question's id. */
export function findQuestionFaults(questions: QuestionText[]): string[] {
  const faults: string[] = [];
  if (questions.length < MIN_QUESTIONS) faults.push(`${questions.length} questions, at least ${MIN_QUESTIONS} are wanted`);
  for (const { id, weak, good, strong } of questions) {
    const words = countWords(strong);
    if (words < STRONG_WORDS[0] || words > STRONG_WORDS[1])
      faults.push(`${id}.strong has ${words} words. A strong answer has ${STRONG_WORDS[0]} to ${STRONG_WORDS[1]}`);
    for (const [field, text] of Object.entries({ weak, good }))
      if (countSentences(text) > 2) faults.push(`${id}.${field} has ${countSentences(text)} sentences. One or two are enough`);
  }
  return faults;
}

/** What is wrong with the checks of one skill, each fault with the check's id. */
export function findCheckFaults(checks: CheckText[]): string[] {
  const faults: string[] = [];
  if (checks.length < MIN_CHECKS) faults.push(`${checks.length} checks, at least ${MIN_CHECKS} are wanted`);
  let longest = 0;
  for (const { id, ask, options } of checks) {
    const stem = ask.replace(/`[^`]*`/g, "");
    if (NEGATED.test(stem) || NEGATED_WORDS.test(stem)) faults.push(`${id}.ask is negated. Ask for what is so`);
    for (const { text, why } of options)
      for (const words of [text, why])
        if (POSITION.test(words) || LETTERS.test(words)) faults.push(`${id}: "${words}" speaks of other options or of their place. Options stand alone`);
    if (new Set(options.map(({ text }) => text)).size < options.length) faults.push(`${id} has the same option twice`);
    const right = options.find((option) => option.right === true)?.text.length ?? 0;
    const wrong = Math.max(...options.filter((option) => option.right !== true).map(({ text }) => text.length));
    if (right > wrong) longest++;
    if (right > wrong * LENGTH_RATIO)
      faults.push(`${id}: the right option is much longer than the others and so gives itself away. Shorten it, or make a wrong one as exact`);
  }
  if (longest > checks.length * LONGEST_SHARE)
    faults.push(`the right option is the longest in ${longest} of ${checks.length} checks, so length alone finds it. Balance the lengths`);
  return faults;
}

function countSentences(text: string): number {
  return text.split(/(?<=[.?!]["”)]?)\s+(?=["“(]?[A-Z0-9`])/).filter((sentence) => sentence.trim() !== "").length;
}
