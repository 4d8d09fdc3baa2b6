/** The figures of one article in one file: a page shows several of them, and a host that lists every file with its headers has room for a hundred. */
import type { FigureModule } from "../figure-module.ts";

export const figures = import.meta.glob<FigureModule>("../data-structures-and-algorithms/*.ts", { eager: true });
