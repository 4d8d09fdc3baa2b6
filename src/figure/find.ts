/** The figures of the guide, by file name. */
import { present } from "../site/present.ts";
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

const modules = import.meta.glob<FigureModule>("/src/figure/*/*.ts", { eager: true });

/** Names of all figures. */
export const figureNames = Object.keys(modules).map((path) => path.replace("/src/figure/", "").replace(".ts", ""));

/** The figure of that name. */
export function findFigure(name: string): FigureModule {
  return present(modules[`/src/figure/${name}.ts`], `<Figure name="${name}">`);
}
