import { describe, expect, it } from "vitest";
import { findProseFaults, MAX_SENTENCE_WORDS, splitSentences } from "../../../../src/guide/rules/prose.ts";

describe("findProseFaults", () => {
  it.each([
    ["Databases play a crucial role.", /the word "crucial"/],
    ["We leverage caches.", /leverage/],
    ["It is important to note that reads wait.", /important to note/],
    ["Buy now!", /exclamation/],
    ["What could go wrong? Much.", /a question/],
    ["Good news 🎉 for all.", /emoji/],
    [`${"word ".repeat(MAX_SENTENCE_WORDS + 1)}.`, /a sentence of 39 words/],
    ["Short one. ".repeat(58), /a paragraph of 116 words/],
  ])("finds the fault in %s", (text, fault) => {
    expect(findProseFaults(text)).toEqual([expect.stringMatching(fault)]);
  });

  it.each([
    'Ana asks: "Is B7 free?" The database answers yes twice. It is 24.50 EUR, and a != b.',
    "The robustness principle is older than the web.",
    "Sales ↑ 4 %, © 2026, ✓ run.",
    `${"word ".repeat(MAX_SENTENCE_WORDS)}.`,
    `${"Nineteen words ".repeat(2)}. `.repeat(28),
  ])("lets pass: %s", (text) => {
    expect(findProseFaults(text)).toEqual([]);
  });
});

describe("splitSentences", () => {
  it("splits behind quotes and brackets too", () => {
    expect(splitSentences('He said "no." She left (late.) It rained.')).toEqual(['He said "no."', "She left (late.)", "It rained."]);
  });
});
