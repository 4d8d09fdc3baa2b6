/** What search knows of a built page: one record a section, question or term. The marks that it reads are explained in `marks.ts`. */
import { type HTMLElement, type Node, NodeType } from "node-html-parser";
import type { SearchWords } from "./marks.ts";
import { clean, endBlock, findParts, isSkipped, parseMain, partOf, textOf } from "./page-text.ts";

type RecordKind = "article" | "question" | "glossary" | "page";

export interface SearchRecord {
  /** Address below the site's base, with the anchor: `/skills/databases/#indexes`. */
  url: string;
  kind: RecordKind;
  title: string;
  /** Title of the article, or of the page, that it belongs to. */
  article: string;
  /** 2 and 3 for sections under such headings, 0 for whole pages, questions and terms. */
  depth: number;
  /** Number of the skill it belongs to. */
  order: number | undefined;
  /** Level of an interview question. */
  level?: string | undefined;
  /** Title of the chapter that it stands in. */
  chapter?: string | undefined;
  /** Other words for it. */
  aliases: string[];
  /** What readers type who do not know its words. */
  phrases: string[];
  text: string;
  /** Listings and what they print. */
  code: string;
}

interface Page {
  /** Path below the base: `/skills/databases/`. */
  path: string;
  main: HTMLElement;
  words: SearchWords;
  /** What every record of the page begins with. */
  blank: SearchRecord;
}

/**
 * The records of one page; none when its layout did not ask for any.
 * @throws Error when the page has a mark that is unknown, or other words for what it does not hold
 */
export function readRecords(path: string, html: string): SearchRecord[] {
  const main = parseMain(html);
  const kind = main?.getAttribute("data-search");
  if (!main || kind === undefined) return [];
  const records = readKind(path, main, kind);
  const { aliases, phrases } = wordsOf(main);
  for (const id of Object.keys({ ...aliases, ...phrases }))
    if (!records.some(({ url }) => url === addressOf(path, id)))
      throw new Error(`${path}: data-search-words names "${id}", which is no section, question or term of the page. Correct the id in the content.`);
  return records;
}

function readKind(path: string, main: HTMLElement, kind: string): SearchRecord[] {
  const page = (recordKind: RecordKind): Page => ({ path, main, words: wordsOf(main), blank: blankOf(path, main, recordKind) });
  switch (kind) {
    case "article":
    case "page":
      return readSections(page(kind));
    case "questions":
      return readQuestions(page("question"));
    case "glossary":
      return readTerms(page("glossary"));
    case "head":
      return [headOf(page("page"))];
    default:
      throw new Error(`${path}: data-search="${kind}" is unknown. Use article, page, questions, glossary or head.`);
  }
}

function wordsOf(main: HTMLElement): SearchWords {
  return JSON.parse(main.getAttribute("data-search-words") ?? '{"aliases":{}}') as SearchWords;
}

function blankOf(path: string, main: HTMLElement, kind: RecordKind): SearchRecord {
  const article = main.getAttribute("data-search-title") ?? "";
  const order = main.getAttribute("data-search-order");
  const { aliases } = wordsOf(main);
  return {
    url: path,
    kind,
    title: article,
    article,
    depth: 0,
    order: order === undefined ? undefined : Number(order),
    aliases: aliases[""] ?? [],
    phrases: [],
    text: "",
    code: "",
  };
}

/** The record of what has an id on the page. */
function recordOf(
  { path, words, blank }: Page,
  id: string,
  known: Pick<SearchRecord, "title" | "text" | "level" | "chapter"> & { depth?: number },
): SearchRecord {
  return {
    ...blank,
    url: addressOf(path, id),
    aliases: words.aliases[id] ?? [],
    phrases: words.phrases?.[id] ?? [],
    order: words.skills?.[id] ?? blank.order,
    ...known,
  };
}

function addressOf(path: string, id: string): string {
  return id === "" ? path : `${path}#${id}`;
}

/** Every heading with an id opens a record; what comes before the first belongs to the page. */
function readSections(page: Page): SearchRecord[] {
  const records = [{ ...page.blank }];
  const [head] = records;
  let current = head;
  let chapter = "";
  const readElement = (element: HTMLElement) => {
    if (isSkipped(element) || element.tagName === "H1") return;
    const part = partOf(element);
    if (isSection(element)) {
      const title = clean(textOf(element));
      if (element.tagName === "H2") chapter = title;
      current = part === "boilerplate" ? undefined : recordOf(page, element.id, { title, text: "", depth: Number(element.tagName[1]), chapter });
      if (current) records.push(current);
    } else if (part === "listing") {
      if (current) current.code += `${readListing(element)}\n`;
    } else if (part === "core") {
      // What a section says in one sentence is what a reader should see of it first.
      if (current) current.text = `${clean(textOf(element))} ${current.text}`;
    } else {
      walk(element);
      if (current) current.text = endBlock(current.text, element.tagName);
      // What follows the two lists at the top of an article belongs to its head again.
      if (element.tagName === "SECTION") current = head;
    }
  };
  const walk = (element: HTMLElement) => {
    if (element.tagName === "PRE") addText(textOf(element));
    else for (const node of element.childNodes) readNode(node);
  };
  const readNode = (node: Node) => {
    if (node.nodeType === NodeType.ELEMENT_NODE) readElement(node as HTMLElement);
    else addText(node.text);
  };
  const addText = (text: string) => {
    if (current) current.text += text;
  };
  walk(page.main);
  return records.map((record, index) => ({ ...record, text: clean(record.text) || listBelow(records, index), code: clean(record.code) }));
}

function isSection({ tagName, id }: HTMLElement): boolean {
  return (tagName === "H2" || tagName === "H3") && id !== "";
}

function readListing(listing: HTMLElement): string {
  return [...findParts(listing, "name").slice(0, 1), ...listing.querySelectorAll("pre")].map(textOf).join("\n");
}

/** A chapter that holds nothing but sections is described by their titles: those between it and the next chapter that has text of its own. */
function listBelow(records: SearchRecord[], index: number): string {
  const below = records.slice(index + 1);
  const end = below.findIndex(({ depth }) => depth <= (records[index]?.depth ?? 0));
  return below
    .slice(0, end === -1 ? undefined : end)
    .map(({ title }) => title)
    .join("; ");
}

/** The page itself by what stands under its title, for pages whose other text has records of its own or lists what has. */
function headOf({ main, blank }: Page): SearchRecord {
  return { ...blank, text: findParts(main, "lede").map(textOf).map(clean).join(" ") };
}

function readQuestions(page: Page): SearchRecord[] {
  const questions = findParts(page.main, "question").map((card) => {
    const title = clean(textOf(card.querySelector("summary") ?? card));
    const chapter = card.closest("section")?.querySelector("h2");
    return recordOf(page, card.id, {
      title,
      text: findParts(card, "answer").map(textOf).map(clean).join("\n"),
      level: card.getAttribute("data-level"),
      chapter: chapter ? clean(textOf(chapter)) : undefined,
    });
  });
  return [headOf(page), ...questions];
}

function readTerms(page: Page): SearchRecord[] {
  const terms = page.main.querySelectorAll("dt[id]").map((term) => {
    const meaning = term.nextElementSibling;
    return recordOf(page, term.id, { title: clean(textOf(term)), text: meaning?.tagName === "DD" ? clean(textOf(meaning)) : "" });
  });
  return [headOf(page), ...terms];
}
