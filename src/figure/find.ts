/** The figures of the guide, by file name. */
import { present } from "../site/present.ts";
import type { FigureModule } from "./figure-module.ts";

const skills = import.meta.glob<{ figures: Record<string, FigureModule> }>("./by-skill/*.ts", { eager: true });
const modules = new Map(Object.values(skills).flatMap(({ figures }) => Object.entries(figures).map(([path, figure]) => [nameOf(path), figure] as const)));

/** `databases/pool` of `../databases/pool.ts`. */
function nameOf(path: string): string {
  return path.replace(/^\.\.\/|\.ts$/g, "");
}

/** Names of all figures. */
export const figureNames = [...modules.keys()];

/** The figure of that name. */
export function findFigure(name: string): FigureModule {
  return present(modules.get(name), `<Figure name="${name}">`);
}
