/** Astro's log of a build without its line for each of the pages and files: with these the nine articles fill two screens, and a warning drowns. */
import { stripVTControlCharacters } from "node:util";
import node from "astro/logger/node";

/** The name of a file, and the time that it took. */
const OF_A_FILE = /^\s*├─ |^\s*\(\+[\d.]+m?s\)/;

/** @param {Parameters<typeof node>[0]} options */
export default function buildLog(options) {
  const whole = node(options);
  return {
    /** @param {Parameters<typeof whole.write>[0]} event */
    write(event) {
      if (event.level !== "info" || !OF_A_FILE.test(stripVTControlCharacters(event.message))) whole.write(event);
    },
  };
}
