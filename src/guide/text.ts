/** What an article says, read from its MDX by the parser that builds the page: headings, tags, links, and the prose between them. */
import { type MdastNode, mdxToMdast } from "satteri";
import { normalizeText } from "../site/plain-text.ts";

/** How the site's Markdown differs from the parser's own defaults. The configuration of Astro takes it from here. */
export const MDX_FEATURES = { headingAttributes: true };

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
  /** What is wrong with how it is written, so that nothing more can be said of it. */
  fault: string | undefined;
}

/** Something that may not stand in an article. */
export interface Unwanted {
  line: number;
  message: string;
}

/** All lines are lines of the file, its front matter counted. */
export interface ArticleText {
  headings: Heading[];
  tags: Tag[];
  /** Links with their targets as written. */
  links: { target: string; line: number }[];
  /** Prose by paragraph: no headings, tables or code, and no citations. */
  paragraphs: { text: string; line: number }[];
  /** What stands in tables, cell by cell. */
  cells: { text: string; line: number }[];
  unwanted: Unwanted[];
  /** Whether the parser gave up, so that nothing can be said about what the article holds. */
  isUnreadable: boolean;
}

/** Nodes that stand in a line of text, as against blocks. */
const PHRASING = new Set(["text", "inlineCode", "strong", "emphasis", "delete", "link", "mdxJsxTextElement", "break"]);

/** Read the whole text of an MDX file, with or without front matter. */
export function readArticle(source: string): ArticleText {
  const article: ArticleText = { headings: [], tags: [], links: [], paragraphs: [], cells: [], unwanted: [], isUnreadable: false };
  try {
    readNode(mdxToMdast(normalizeText(source), { features: MDX_FEATURES }), article);
    return article;
  } catch (error) {
    return { ...article, isUnreadable: true, unwanted: [describeParseError(error)] };
  }
}

/** What the parser did not understand, and where. Its messages begin with line and column. */
export function describeParseError(error: unknown): Unwanted {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = "1", what = said] = /^(\d+):\d+: ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(said) ?? [];
  return { line: Number(line), message: `this is no MDX: ${what}. Put signs of code between backticks, and close every tag.` };
}

function readNode(node: MdastNode, article: ArticleText): void {
  const line = node.position?.start.line ?? 1;
  const refuse = (message: string) => article.unwanted.push({ line, message });
  switch (node.type) {
    case "heading": {
      const id = (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id;
      article.headings.push({ depth: node.depth, id: typeof id === "string" ? id : undefined, text: textOf(node), line });
      break;
    }
    case "paragraph":
      article.paragraphs.push({ text: textOf(node), line });
      break;
    case "link":
    case "definition":
      article.links.push({ target: node.url, line });
      break;
    case "code":
      refuse("fenced code. Put it into a file below samples/ and name it with <Sample>.");
      break;
    case "mdxjsEsm":
      refuse("an import or export. Articles hold prose and tags only.");
      break;
    case "mdxFlowExpression":
    case "mdxTextExpression":
      refuse("an expression in braces. Articles hold prose and tags only; put braces between backticks.");
      break;
    case "table":
      if (textOf(node.children[0]?.children[0]) === "") refuse("a table whose first column has no heading. Name what its rows are.");
      break;
    case "tableCell":
      article.cells.push({ text: textOf(node), line });
      break;
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      article.tags.push(readTag(node, line));
      if (node.type === "mdxJsxFlowElement" && node.children.some(({ type }) => PHRASING.has(type))) article.paragraphs.push({ text: textOf(node), line });
      break;
  }
  if ("children" in node) for (const child of node.children) readNode(child, article);
}

type Element = Extract<MdastNode, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

function readTag(node: Element, line: number): Tag {
  const tag: Tag = { name: node.name ?? "", attributes: {}, line, fault: undefined };
  for (const attribute of node.attributes) {
    if (attribute.type === "mdxJsxExpressionAttribute") tag.fault = 'attributes in braces. Write each one out as name="value".';
    else if (attribute.value !== null && typeof attribute.value !== "string")
      tag.fault = `the attribute "${attribute.name}" has braces. Write ${attribute.name}="value".`;
    else if (tag.attributes[attribute.name] !== undefined) tag.fault = `the attribute "${attribute.name}" stands there twice. Keep one.`;
    // An attribute without a value is as empty as "".
    else tag.attributes[attribute.name] = attribute.value ?? "";
  }
  return tag;
}

/** The words of a node without marks and tags; what stands in a tag belongs to the sentence around it, but for a citation, which is no word of it. */
function textOf(node: MdastNode | undefined): string {
  return node === undefined ? "" : collect(node).replace(/\s+/g, " ").trim();
}

function collect(node: MdastNode): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map((child) => collect(child as MdastNode)).join("") : "";
}
