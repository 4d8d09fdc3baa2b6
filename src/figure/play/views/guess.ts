/** Guess a number, and see what each answer leaves. */
import { count, definePlay, plural, readWhole, Refusal } from "../desk/play.ts";
import { bar, label, line, type Part, scene } from "../../scene.ts";
import { type Game, halvings, HIGHEST, LOWEST, whatIsLeft } from "../models/guess.ts";

const SECRETS = [743, 112, 501, 968, 274];
const MOST_GUESSES = 12;

const isFound = ({ secret, guesses }: Game) => guesses.includes(secret);
const width = (from: number, to: number) => ((to - from + 1) / HIGHEST) * 400;

function enter(game: Game, text: string): Game | Refusal {
  if (isFound(game)) return new Refusal(`${game.secret} is found. Take a new number to go on.`);
  if (game.guesses.length >= MOST_GUESSES) return new Refusal(`Twelve guesses are used up: it was ${game.secret}. Take a new number to go on.`);
  const guess = readWhole(text, LOWEST, HIGHEST);
  if (guess instanceof Refusal) return guess;
  const { low, high } = whatIsLeft(game);
  if (guess < low || guess > high) return new Refusal(`${count(guess)} is out already. What is left is ${count(low)} to ${count(high)}.`);
  return { ...game, guesses: [...game.guesses, guess] };
}

export const play = definePlay<Game>({
  start: { secret: SECRETS[0] ?? 1, guesses: [] },
  controls: [
    { kind: "text", label: "Your guess", send: "Guess", start: "500", isNumber: true, isEmptied: true, enter },
    {
      kind: "button",
      label: "A new number",
      isQuiet: true,
      press: ({ secret }) => ({ secret: SECRETS[(SECRETS.indexOf(secret) + 1) % SECRETS.length] ?? 1, guesses: [] }),
    },
  ],
  draw: (game) =>
    scene(
      520,
      274,
      ...[undefined, ...game.guesses].map((guess, index): Part => {
        const { low, high } = whatIsLeft({ ...game, guesses: game.guesses.slice(0, index) });
        const y = 6 + index * 19;
        return [
          bar(100, y, 400, 14, "muted"),
          bar(100 + width(1, low - 1), y, Math.max(3, width(low, high)), 14, guess === game.secret ? "on" : "tint"),
          guess === undefined ? "" : line(100 + width(1, guess), y - 1, 100 + width(1, guess), y + 15, guess === game.secret ? "on" : "plain"),
          label(90, y + 12, guess === undefined ? "all" : String(guess), { anchor: "end", size: "small" }),
        ];
      }),
      label(100, 270, "1", { size: "small", tone: "muted" }),
      label(500, 270, "1,000", { size: "small", tone: "muted", anchor: "end" }),
    ),
  say: (game) => {
    const { guesses, secret } = game;
    const last = guesses.at(-1);
    const { low, high } = whatIsLeft(game);
    const left = high - low + 1;
    if (last === undefined) return `A number from 1 to 1,000 is hidden. Who always guesses the middle needs at most ${halvings(HIGHEST)} guesses.`;
    if (last === secret) return `${last} is the number, after ${plural(guesses.length, "guess", "guesses")}. Halving needs at most ${halvings(HIGHEST)}.`;
    if (guesses.length >= MOST_GUESSES)
      return `Twelve guesses, and ${plural(left, "number")} left: it was ${secret}. Halving needs at most ${halvings(HIGHEST)}.`;
    return `${last} is too ${last < secret ? "low" : "high"}. ${plural(left, "number")} left: ${low} to ${high}. From here the middle finds it in at most ${halvings(left)}.`;
  },
});
