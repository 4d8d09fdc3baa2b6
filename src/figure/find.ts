/** The figures of the guide, by file name. */
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

/** @throws Error when there is no such figure */
export function findFigure(name: string): FigureModule {
  const found = modules[`/src/figure/${name}.ts`];
  if (!found) throw new Error(`<Figure name="${name}">: there is no src/figure/${name}.ts. Correct the name or draw the figure.`);
  return found;
}
