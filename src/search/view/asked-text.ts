/** What is asked: the text of a field or of an address, bounded before anything else looks at it. */
import { LONGEST_TEXT } from "../settings.ts";

/** The first `LONGEST_TEXT` letters without their ends. Halves of letters, which no address can hold, are left out. */
export function askedText(value: string): string {
  return value
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Surrogate}/gu, "")
    .trim();
}
