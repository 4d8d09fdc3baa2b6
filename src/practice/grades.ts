/** The three answers to an interview question, from weak to strong. */
import type { Question } from "../guide/load.ts";

export interface Grade {
  name: string;
  /** Of three. */
  bars: number;
  text: string;
  /** The code that the answer writes. */
  listing?: Question["listing"];
}

/** The answers with their names, the weak one first. */
export function gradeAnswers({ weak, good, strong, listing }: Question): [weak: Grade, good: Grade, strong: Grade] {
  return [
    { name: "Weak", bars: 1, text: weak },
    { name: "Good", bars: 2, text: good },
    { name: "Strong", bars: 3, text: strong, listing },
  ];
}
