/** The permanent ids of headings. */
import type { Heading, Unwanted } from "../text.ts";

/** Ids that the page around the text uses. */
const RESERVED = new Set([
  "main",
  "top",
  "abilities",
  "contents",
  "contents-menu",
  "interview-questions",
  "search",
  "site-menu",
  "skills-menu",
  "sources",
  "the-short-version",
]);

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with the headings of one page, in words with the remedy. */
export function findHeadingFaults(headings: readonly Heading[]): Unwanted[] {
  const faults: Unwanted[] = [];
  const ids = new Set<string>();
  for (const { depth, id, text, line } of headings) {
    const fail = (message: string) => faults.push({ line, message: `the heading "${text}" ${message}` });
    if (depth === 1) fail("is a first-level heading. The title is made from the front matter; begin at ##.");
    if (id === undefined || !KEBAB.test(id)) fail("has no permanent id. Add one in kebab-case: ## Heading {#its-id}.");
    else if (RESERVED.has(id)) fail(`uses the id "${id}", which the page itself uses. Take another.`);
    else if (ids.has(id)) fail(`uses the id "${id}" for the second time. Ids are unique on a page.`);
    if (id !== undefined) ids.add(id);
  }
  return faults;
}
