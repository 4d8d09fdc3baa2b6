/** What failed in a program, and where, with a way to the line. */
import { makeButton } from "../../site/nodes.ts";
import type { ProgramFault } from "../protocol.ts";
import { shownLine, type Spliced } from "../region.ts";

/** The faults that the reader of the listing can see: those with words of their own, and those in the shown part. */
export function listShownFaults(faults: ProgramFault[], spliced: Spliced): ProgramFault[] {
  return faults.filter(({ message, line }) => message !== undefined || line === undefined || shownLine(line, spliced) !== undefined);
}

/**
 * Faults as the pieces of a sentence.
 * @param jump is called with a line of the shown text, counted from 1, when its button is pressed
 */
export function describeFaults(faults: ProgramFault[], spliced: Spliced, jump: (line: number) => void): (Node | string)[] {
  const pieces: (Node | string)[] = [faults.every(({ message }) => message === undefined) ? "Error on " : ""];
  for (const [index, { message, line }] of faults.entries()) {
    const shown = line === undefined ? undefined : shownLine(line, spliced);
    if (index > 0) pieces.push(", ");
    if (shown !== undefined) {
      const act = () => {
        jump(shown);
      };
      pieces.push(makeButton(`line ${shown}`, "line", act), message === undefined ? "" : ": ");
    }
    if (shown === undefined && line !== undefined) pieces.push(`line ${line} of the whole file${message === undefined ? "" : ": "}`);
    pieces.push(message ?? "");
  }
  return pieces;
}
