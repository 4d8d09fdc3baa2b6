/** Reads the text of a built page as search understands it: without what is marked to be skipped. */
import { type HTMLElement, type Node, NodeType, parse, TextNode } from "node-html-parser";
import { type Part, PARTS } from "./marks.ts";

/** Never text of a section, wherever they stand. */
const SILENT = new Set(["SVG", "NAV", "BUTTON"]);
/** Where one of these ends, a text without its layout needs a sign, unless it has one. */
const SIGNS: Record<string, string> = { P: ".", LI: ".", TR: ".", FIGCAPTION: ".", LEGEND: ".", TD: ",", TH: ",", H3: ":", H4: ":" };

/** The `main` of a page. Most of a page is colored code, so the inside of `pre` is parsed only where it is wanted. */
export function parseMain(html: string): HTMLElement | null {
  const main = html.slice(html.indexOf("<main"), html.lastIndexOf("</main>") + "</main>".length);
  return parse(main, { blockTextElements: { script: false, style: false, pre: true } }).querySelector("main");
}

/** Whether an element says nothing of its section. */
export function isSkipped(element: HTMLElement): boolean {
  return SILENT.has(element.tagName) || markOf(element, "data-search-skip") !== undefined;
}

/** Attributes are parsed one by one, so elements without marks are told apart by their raw text. */
function markOf(element: HTMLElement, name: string): string | undefined {
  return element.rawAttrs.includes(name) ? element.getAttribute(name) : undefined;
}

/**
 * What an element is marked as.
 * @throws Error when no such part is known
 */
export function partOf(element: HTMLElement): Part | undefined {
  const part = markOf(element, "data-search-part");
  if (part === undefined) return undefined;
  const known = PARTS.find((name) => name === part);
  if (!known) throw new Error(`<${element.rawTagName} data-search-part="${part}">: there is no such part. Use one of ${PARTS.join(", ")}.`);
  return known;
}

/** The element itself and all elements in it that are one part, in order. What is skipped is not looked into. */
export function findParts(element: HTMLElement, part: Part): HTMLElement[] {
  if (isSkipped(element)) return [];
  return partOf(element) === part ? [element] : element.children.flatMap((child) => findParts(child, part));
}

/** The text of an element, entities read, spaces as they stand. */
export function textOf(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  const element = node as HTMLElement;
  if (element.tagName === "PRE") return new TextNode(element.innerHTML.replace(/<(?:"[^"]*"|[^">])*>/g, "")).text;
  if (element.tagName === "BR") return "\n";
  return element.childNodes.map((child) => (child.nodeType === NodeType.ELEMENT_NODE && isSkipped(child as HTMLElement) ? "" : textOf(child))).join("");
}

/** A text on one line. */
export function clean(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A text after which a block has ended: with a sign and a space. */
export function endBlock(text: string, tag: string): string {
  const said = text.trimEnd();
  const sign = SIGNS[tag];
  if (sign === undefined) return `${text} `;
  return `${said.replace(/,$/, "")}${/[\p{L}\p{N})”"’,]$/u.test(said) ? sign : ""} `;
}
