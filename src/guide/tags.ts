/** The tags that an article may use, by name. Their components are in `page/text/article-components.ts`, which must have one for each. */
export const TAG_NAMES = ["Ask", "Check", "Cite", "Download", "Figure", "Note", "Reveal", "Sample", "Short", "Stat", "Term"] as const;

export type TagName = (typeof TAG_NAMES)[number];
