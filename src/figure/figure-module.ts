/** What the file of a figure exports. */
import type { Scene } from "./scene.ts";

export interface FigureModule {
  alt: string;
  steps: string[];
  /** The step that tells most. A figure of several steps begins with it, with a script and without one, and prints it. */
  still?: number;
  /** For each step words of the line that does it, in a listing of the same section; empty where none does. */
  lines?: readonly string[];
  /** The picture of a step. A figure may arrange itself otherwise where the reader's screen is narrow. */
  draw: (step: number, isNarrow?: boolean) => Scene;
}
