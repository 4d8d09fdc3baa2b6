/**
 * Makes Pagefind tell its faults, and take what is there already. When a part of its index is missing or damaged, it goes on without it and answers "no results", which would be a lie; and
 * when it cannot start, it says so twice, once where nobody can hear it. There is no option for either (https://github.com/Pagefind/pagefind, version 1.6).
 */

/** What stands in Pagefind's script, and what takes its place. */
const CHANGES = [
  { from: '"load_index_chunk")).catch(()=>{})', to: '"load_index_chunk"))' },
  { from: '"load_filter_chunk")).catch(()=>{})', to: '"load_filter_chunk"))' },
  // It keeps the fault, and throws it at whatever is asked.
  { from: "this.init(options2?.language);}", to: "this.init(options2?.language).catch(()=>{});}" },
  { from: "await fetch(queued.input)", to: "given.get(queued.input)?.clone()??await fetch(queued.input)" },
];

/** What is put after the script: answers to what it would fetch, by address, for what is there already. */
const GIVEN = "export const given=new Map();";

/**
 * Pagefind's script with its faults let through, and with a map `given` of answers to what it would fetch.
 * @throws Error when the script is not the one that this was written for
 */
export function tellFaults(script: string): string {
  const changed = CHANGES.reduce((text, { from, to }) => {
    if (text.split(from).length !== 2)
      throw new Error(
        `pagefind.js no longer holds “${from}” once. Read how this version of Pagefind treats a missing chunk, and mend src/search/build/loud-engine.ts.`,
      );
    return text.replace(from, to);
  }, script);
  return `${changed}${GIVEN}`;
}
