/** The pages of a build as trees. */
import { type HTMLElement, parse } from "node-html-parser";
import { type BuiltPage, distFolder, readPages } from "../../tools/built.ts";

/** Where the tests build the site for. */
export const SITE = "https://nine-skills.example";

export interface ParsedPage extends BuiltPage {
  root: HTMLElement;
}

export function parsePages(folder: string = distFolder): ParsedPage[] {
  return readPages(folder).map((page) => ({ ...page, root: parse(page.html, { comment: true }) }));
}

/** The addresses of the articles. */
export const ARTICLE = /^\/skills\/[a-z-]+\/$/;
