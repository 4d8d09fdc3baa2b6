/** What can be read from an article's MDX source without compiling it: headings, tags, and the prose between them. */

export interface Heading {
  depth: number;
  id: string | undefined;
  text: string;
  line: number;
}

export interface Tag {
  name: string;
  attributes: Record<string, string>;
  line: number;
}

export interface ArticleText {
  headings: Heading[];
  tags: Tag[];
  /** Internal links with their line, as written. */
  links: { target: string; line: number }[];
  /** Prose by paragraph: no headings, tags, tables or code. */
  paragraphs: { text: string; line: number }[];
  /** What may not stand in an article, with its line. */
  faults: { line: number; message: string }[];
}

/** Read the body of an MDX file; lines are counted from `firstLine`. */
export function readArticle(body: string, firstLine = 1): ArticleText {
  const article: ArticleText = { headings: [], tags: [], links: [], paragraphs: [], faults: [] };
  let paragraph: string[] = [];
  let start = 0;
  let isFenced = false;
  const close = () => {
    if (paragraph.length > 0) article.paragraphs.push({ text: plainText(paragraph.join(" ")), line: start });
    paragraph = [];
  };
  const lines = body.split("\n");
  for (const [index, source] of lines.entries()) {
    const at = firstLine + index;
    const line = source.trim();
    const heading = /^(#{1,6}) (.+?)(?: \{#([^}]*)\})?$/.exec(line);
    if (/^(```|~~~)/.test(line)) {
      if (!isFenced) article.faults.push({ line: at, message: "fenced code. Put it into a file below samples/ and name it with <Sample>" });
      isFenced = !isFenced;
      continue;
    }
    if (isFenced) continue;
    if (/^(import|export) /.test(source)) article.faults.push({ line: at, message: "an import or export. Articles hold prose and tags only" });
    if (/^\|\s*\|/.test(line) && /^\|[\s:-]+\|/.test(lines[index + 1] ?? ""))
      article.faults.push({ line: at, message: "a table whose first column has no heading" });
    const bare = line.replace(/`[^`]*`/g, "").replace(/ \{#[^}]*\}$/, "");
    if (/[{}]/.test(bare)) article.faults.push({ line: at, message: "a brace outside of `code`" });
    for (const match of source.replace(/`[^`]*`/g, (code) => " ".repeat(code.length)).matchAll(/<([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z-]+="[^"]*")*)\s*\/?>/g)) {
      const attributes: Record<string, string> = {};
      for (const [, key = "", value = ""] of (match[2] ?? "").matchAll(/([A-Za-z-]+)="([^"]*)"/g)) attributes[key] = value;
      article.tags.push({ name: match[1] ?? "", attributes, line: at });
    }
    for (const [, target = ""] of bare.matchAll(/\]\(([^)\s]+)\)/g)) article.links.push({ target, line: at });
    if (heading) {
      close();
      article.headings.push({ depth: heading[1]?.length ?? 0, text: plainText(heading[2] ?? ""), id: heading[3], line: at });
    } else if (line === "" || /^<\/?[A-Z][^>]*>$/.test(line) || line.startsWith("|")) {
      close();
    } else {
      if (/^([-*]|\d+\.) /.test(line)) close();
      if (paragraph.length === 0) start = at;
      paragraph.push(line.replace(/^([-*]|\d+\.) /, ""));
    }
  }
  close();
  return article;
}

/** Prose without Markdown marks and tags. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<Cite[^>]*\/>/g, "")
    .replace(/<\/?[A-Za-z][^>]*>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*`]/g, "")
    .replace(/(^|\s)_|_(\s|$)/g, "$1$2")
    .trim();
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
