/** The figures of the guide, by file name. */
import { present } from "../site/present.ts";

export interface FigureModule {
  alt: string;
  steps: string[];
  /** The step that is drawn where no script can show the others: the first, unless another says more. */
  still?: number;
  draw: (step: number) => string;
}

const modules = import.meta.glob<FigureModule>("/src/figure/*/*.ts", { eager: true });

/** Names of all figures. */
export const figureNames = Object.keys(modules).map((path) => path.replace("/src/figure/", "").replace(".ts", ""));

/** The figure of that name. */
export function findFigure(name: string): FigureModule {
  return present(modules[`/src/figure/${name}.ts`], `<Figure name="${name}">`);
}
