/** Forms of words that the index does not know to be one: it takes endings off and nothing more. */

const FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "buy bought",
    "sell sold",
    "pay paid",
    "forget forgot forgotten",
    "lose lost",
    "send sent",
    "break broke broken",
    "write wrote written",
    "choose chose chosen",
    "steal stole stolen",
    "hide hid hidden",
    "build built",
    "hang hung",
    "speak spoke spoken",
    "teach taught",
    "fall fell fallen",
    "grow grew grown",
    "throw threw thrown",
    "freeze froze frozen",
    "spend spent",
    "lie lying",
    "die dying dies died",
    "wake woke woken",
    "hear heard",
    "meet met",
    "win won",
    "bind bound",
  ].flatMap((line) => {
    const [base = "", ...others] = line.split(" ");
    return others.map((form) => [form, base] as const);
  }),
);

/** The word that a form belongs to, when endings alone do not tell. */
export function baseOf(word: string): string | undefined {
  const plain = word.toLowerCase();
  return Object.hasOwn(FORMS, plain) ? FORMS[plain] : undefined;
}
