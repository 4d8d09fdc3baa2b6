/** What a figure is that answers to the reader: a state, controls that make the next state of it, a picture and a sentence of each state. It knows no page. */
import type { Scene } from "../../scene.ts";

/** Something to press. */
export interface ButtonControl<State> {
  kind: "button";
  label: string | ((state: State) => string);
  press: (state: State) => State;
  /** Whether there is nothing to press for now. */
  isOff?: (state: State) => boolean;
  /** Set where it is not what one presses most. */
  isQuiet?: boolean;
}

/** A number to slide. */
export interface SliderControl<State> {
  kind: "slider";
  label: string;
  min: number;
  max: number | ((state: State) => number);
  step?: number;
  value: (state: State) => number;
  set: (state: State, value: number) => State;
  /** The number with its unit. */
  show?: (value: number) => string;
}

/** One of several, or with `isMany` any of them. */
export interface ChoiceControl<State> {
  kind: "choice";
  label: string;
  options: readonly string[];
  isMany?: boolean;
  value: (state: State) => readonly string[];
  set: (state: State, chosen: readonly string[]) => State;
}

/** Something to type. What is wrong with it is said in place of a new state. */
export interface TextControl<State> {
  kind: "text";
  label: string;
  /** What stands on its button. */
  send: string;
  start: string;
  isNumber?: boolean;
  /** Whether the field is emptied for the next. */
  isEmptied?: boolean;
  enter: (state: State, text: string) => State | Refusal;
}

export type Control<State> = ButtonControl<State> | SliderControl<State> | ChoiceControl<State> | TextControl<State>;

export interface Play<State> {
  start: State;
  controls: readonly Control<State>[];
  draw: (state: State, isNarrow: boolean) => Scene;
  /** What the state is, for those who do not see the picture, and for all others below it. */
  say: (state: State) => string;
}

/** Why something typed cannot be taken, and what can. */
export class Refusal {
  readonly why: string;
  constructor(why: string) {
    this.why = why;
  }
}

/** A play whose state is nobody else's business. */
export function definePlay<State>(play: Play<State>): Play<unknown> {
  return play as unknown as Play<unknown>;
}

/**
 * A whole number that a reader typed.
 * @returns the number, or what is wrong with it
 */
export function readWhole(text: string, min: number, max: number): number | Refusal {
  const typed = text.trim();
  const asked = `Type a whole number from ${count(min)} to ${count(max)}.`;
  if (typed === "") return new Refusal(`Nothing was typed. ${asked}`);
  if (!/^[-+]?\d+$/.test(typed)) return new Refusal(`“${shorten(typed)}” is not a whole number. ${asked}`);
  const value = Number(typed);
  return value < min || value > max ? new Refusal(`${shorten(typed)} is out of range. ${asked}`) : value;
}

/** A text of at most so many signs, the rest left out. */
export function shorten(text: string, most = 12): string {
  const signs = Array.from(text);
  return signs.length > most ? `${signs.slice(0, most - 1).join("")}…` : text;
}

/** A number with its thousands apart. */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}

/** `1 query`, `2 queries`. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}
