/** The comments that open and close a region of a listing, in any language. Small: the browser loads it. */

/** What begins a comment, and what may end it. */
export const COMMENT = String.raw`^\s*(?:\/\/|#|--|\/\*|<!--|;|%)\s*`;
export const COMMENT_END = String.raw`\s*(?:\*\/|-->)?\s*$`;

const opening = new RegExp(`${COMMENT}region: ([a-z0-9-]+)${COMMENT_END}`);
const closing = new RegExp(`${COMMENT}endregion${COMMENT_END}`);

/** The region that a line opens, if it opens one. */
export function openedRegion(line: string): string | undefined {
  return opening.exec(line)?.[1];
}

/** Whether a line ends a region. */
export function closesRegion(line: string): boolean {
  return closing.test(line);
}
