import { describe, expect, it } from "vitest";
import {
  type CheckText,
  findCheckFaults,
  findQuestionFaults,
  MIN_CHECKS,
  MIN_QUESTIONS,
  type QuestionFault,
  type QuestionText,
} from "../../../../src/guide/rules/questions.ts";

/** Faults as one line each: field and message. */
const say = (faults: QuestionFault[]) => faults.map(({ field, message }) => [field, message].filter((part) => part !== undefined).join(" "));

const words = (count: number) => Array.from({ length: count }, () => "seat").join(" ");

function questions(change: Partial<QuestionText> = {}): QuestionText[] {
  return Array.from({ length: MIN_QUESTIONS }, (_, index) => ({
    id: `q${index}`,
    ask: "What is a lock?",
    weak: "It locks.",
    good: "It locks. It waits.",
    strong: words(120),
    ...(index === 0 ? change : {}),
  }));
}

function checks(change: Partial<CheckText> = {}): CheckText[] {
  const options: CheckText["options"] = [
    { text: "It waits.", why: "Yes.", right: true },
    { text: "It fails.", why: "Only later." },
    { text: "It reads.", why: "Not yet." },
    { text: "It stops now.", why: "Nothing stops it." },
  ];
  return Array.from({ length: MIN_CHECKS }, (_, index) => ({
    id: `c${index}`,
    ask: "What does the second transaction do?",
    options,
    ...(index === 0 ? change : {}),
  }));
}

const replaced = (index: number, text: string, why = "So.") =>
  checks()[0]?.options.map((option, at) => (at === index ? { ...option, text, why } : option)) ?? [];

describe("interview questions", () => {
  it("may say a point in other forms of its words, and show the code that they ask for", () => {
    const listing = { file: "apis/retry", title: "A retry" };
    const points = ["Seats, each seated once", "The seat"];
    expect(say(findQuestionFaults(questions({ points, ask: "Read this. What does it print?", given: listing })))).toEqual([]);
    expect(say(findQuestionFaults(questions({ points, ask: "Write it.", listing })))).toEqual([]);
  });

  it("are clean when they keep the rules", () => {
    expect(say(findQuestionFaults(questions()))).toEqual([]);
  });

  it.each([
    ["few", questions().slice(1), /at least 25/],
    ["short strong answers", questions({ strong: words(79) }), /q0\.strong 79 words/],
    ["long strong answers", questions({ strong: words(181) }), /q0\.strong 181 words/],
    ["long weak answers", questions({ weak: "One. Two. Three." }), /q0\.weak 3 sentences/],
    ["long good answers", questions({ good: "One. Two. Three." }), /q0\.good 3 sentences/],
    ["long spoken answers", questions({ points: ["A seat"], strong: words(131) }), /q0\.strong 131 words\. A strong answer with points has 60 to 130/],
    ["short spoken answers", questions({ points: ["A seat"], strong: words(59) }), /q0\.strong 59 words/],
    ["a point that nobody says", questions({ points: ["Locks wait for a seat"] }), /q0\.points "Locks wait for a seat" is not said/],
    ["code that is asked for", questions({ points: ["A seat"], ask: "Write a query that counts seats." }), /q0\.ask it asks for code/],
  ])("of a skill: %s", (_, given, fault) => {
    expect(say(findQuestionFaults(given))).toEqual([expect.stringMatching(fault)]);
  });
});

describe("checks", () => {
  it("are clean when they keep the rules", () => {
    expect(say(findCheckFaults(checks()))).toEqual([]);
  });

  it.each([
    "Which of these is not safe?",
    "Which statement is incorrect?",
    "What should you never do?",
    "Which of these is NOT a key?",
    "All of these lock a row except one. Which?",
  ])("ask for what is so: %s", (ask) => {
    expect(say(findCheckFaults(checks({ ask })))).toEqual([expect.stringMatching(/c0\.ask the question is negated/)]);
  });

  it.each(["Why does the compiler not prevent it?", "A report uses `NOT IN`. What does it return?"])("may tell of what did not happen: %s", (ask) => {
    expect(say(findCheckFaults(checks({ ask })))).toEqual([]);
  });

  it.each(["All of the above", "None of the others", "Option B", "Both A and C", "As in the first answer", "See above."])(
    "have options that stand alone: %s",
    (text) => {
      expect(say(findCheckFaults(checks({ options: replaced(3, text) })))).toEqual([expect.stringMatching(/speaks of other options/)]);
      expect(say(findCheckFaults(checks({ options: replaced(3, "It stops now.", text) })))).toEqual([expect.stringMatching(/speaks of other options/)]);
    },
  );

  it("are not given away by length, alone or together", () => {
    expect(say(findCheckFaults(checks({ options: replaced(0, "It waits until the other transaction ends.") })))).toEqual([
      expect.stringMatching(/much longer/),
    ]);
    const longest = checks().map((check) => ({ ...check, options: replaced(0, "It waits longer.") }));
    expect(say(findCheckFaults(longest))).toEqual([expect.stringMatching(/longest in 10 of 10/)]);
  });

  it("say where they are wrong", () => {
    expect(findQuestionFaults(questions({ strong: words(79) }))[0]?.path).toEqual(["questions", 0, "strong"]);
    expect(findCheckFaults(checks({ options: replaced(2, "All of the above") }))[0]).toMatchObject({
      field: "c0.options.text",
      path: ["checks", 0, "options", 2, "text"],
    });
  });

  it("are enough, and have four different options", () => {
    expect(say(findCheckFaults(checks().slice(1)))).toEqual([expect.stringMatching(/at least 10/)]);
    expect(say(findCheckFaults(checks({ options: replaced(3, "It fails.") })))).toEqual([expect.stringMatching(/c0 the same option stands there twice/)]);
  });
});
