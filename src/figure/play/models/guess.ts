/** Guessing a number by what each answer leaves: binary search by hand. */

export const LOWEST = 1;
export const HIGHEST = 1000;

export interface Game {
  secret: number;
  guesses: readonly number[];
}

/** What is left after some guesses: the numbers from `low` to `high`. */
export interface Left {
  low: number;
  high: number;
}

/** What the answers to the guesses leave. */
export function whatIsLeft({ secret, guesses }: Game): Left {
  let [low, high] = [LOWEST, HIGHEST];
  for (const guess of guesses) {
    if (guess === secret) return { low: secret, high: secret };
    if (guess < secret) low = Math.max(low, guess + 1);
    else high = Math.min(high, guess - 1);
  }
  return { low, high };
}

/** How many guesses find any of so many numbers, if each guess is the middle one: as often as they can be halved until none is left. */
export function halvings(numbers: number): number {
  return numbers < 1 ? 0 : Math.floor(Math.log2(numbers)) + 1;
}
