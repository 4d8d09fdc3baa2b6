/** The rules of prose that a machine can check. The rest is in CONTRIBUTING.md. */
import { countWords } from "../words.ts";

const BANNED =
  /\b(crucial(?:ly)?|leverag(?:e|es|ed|ing)|delv(?:e|es|ed|ing)|dive in|in today's|seamless(?:ly)?|robust(?:ly|ness)?|powerful|simply|obviously|of course|utiliz(?:e|es|ed|ing)|cutting-edge|game-changer|game changer|landscape|important to note|as we all know|let us explore|let's explore)\b/gi;
/** Words that are terms of the field as well, in these phrases. */
const ALLOWED = /robustness principle/gi;

export const MAX_SENTENCE_WORDS = 38;
const MAX_PARAGRAPH_WORDS = 115;

/** What is wrong with a paragraph, each fault in words; empty when nothing is. */
export function findProseFaults(paragraph: string): string[] {
  const faults: string[] = [];
  const text = paragraph.replace(ALLOWED, "");
  for (const [word] of text.matchAll(BANNED)) faults.push(`the word "${word}". Say what you mean without it`);
  if (/[\p{L}\p{N})]!(?=\s|$)/u.test(text)) faults.push("an exclamation mark");
  if (/\p{Extended_Pictographic}/u.test(text.replace(/[©®™✓↑↓→←↔]/g, ""))) faults.push("an emoji");
  const quoteless = text.replace(/"[^"]*"|“[^”]*”/g, "");
  if (/\?(?=\s|$)/.test(quoteless)) faults.push("a question. Questions stand only in quoted speech and in content/questions");
  for (const sentence of splitSentences(text)) {
    const words = countWords(sentence);
    if (words > MAX_SENTENCE_WORDS) faults.push(`a sentence of ${words} words, at most ${MAX_SENTENCE_WORDS} are allowed: "${sentence.slice(0, 60)}..."`);
  }
  const words = countWords(text);
  if (words > MAX_PARAGRAPH_WORDS) faults.push(`a paragraph of ${words} words, at most ${MAX_PARAGRAPH_WORDS} are allowed`);
  return faults;
}

/** Sentences of a paragraph, roughly: enough to count their words. */
export function splitSentences(paragraph: string): string[] {
  return paragraph.split(/(?<=[.?!:;][")”]?)\s+/).filter((sentence) => sentence.trim() !== "");
}
