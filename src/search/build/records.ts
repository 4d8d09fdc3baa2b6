/** What search knows of a built page: one record a section, question or term. */
import { type HTMLElement, NodeType, parse } from "node-html-parser";

export type RecordKind = "article" | "question" | "glossary" | "page";

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
  /** Other words for it. */
  aliases: string[];
  text: string;
  /** Listings and what they print. */
  code: string;
}

/** Other words by page and by anchor, as `pages/search-words.json.ts` writes them. */
export type SearchWords = Record<string, { aliases: string[]; sections: Record<string, { aliases: string[]; skill?: number | undefined }> }>;

/** Not part of what a section says: controls, citations, drawings, and answers that have their own record on the question page. */
const SKIPPED =
  ".anchor,.ask,.cite,.facts,.kicker,.drawn,.letters,.next,.proof,.tabs,.why,.only-plain,svg,nav,button,quiz-card label,quiz-card details,quiz-card .what";
/** Sections that are the same in every article. */
const BOILERPLATE = new Set(["interview-questions", "sources"]);
/** Where one of these ends, a text without its layout needs a sign, unless it has one. */
const SIGNS: Record<string, string> = { P: ".", LI: ".", TR: ".", FIGCAPTION: ".", LEGEND: ".", TD: ",", TH: ",", H3: ":", H4: ":" };

interface Page {
  /** Path below the base: `/skills/databases/`. */
  path: string;
  main: HTMLElement;
  article: string;
  order: number | undefined;
  words: SearchWords[string];
}

/** The records of one page; none when its layout did not ask for any. */
export function readRecords(path: string, html: string, words: SearchWords): SearchRecord[] {
  const main = parse(html, { blockTextElements: { script: false, style: false } }).querySelector("main[data-search]");
  if (!main) return [];
  const order = main.getAttribute("data-search-order");
  const page: Page = {
    path,
    main,
    article: main.getAttribute("data-search-title") ?? "",
    order: order === undefined ? undefined : Number(order),
    words: words[path] ?? { aliases: [], sections: {} },
  };
  const kind = main.getAttribute("data-search");
  if (kind === "article" || kind === "page") return readSections(page, kind);
  if (kind === "questions") return [headOf(page, "question"), ...readQuestions(page)];
  if (kind === "glossary") return [headOf(page, "glossary"), ...readTerms(page)];
  throw new Error(`${path}: data-search="${kind ?? ""}" is unknown. Use article, page, questions or glossary.`);
}

/** The page itself: its title and what stands under it. */
function headOf({ path, main, article, order, words }: Page, kind: RecordKind): SearchRecord {
  return { url: path, kind, title: article, article, depth: 0, order, aliases: words.aliases, text: clean(main.querySelector(".lede")?.text ?? ""), code: "" };
}

/** Every heading with an id opens a record; what comes before the first belongs to the page. */
function readSections(page: Page, kind: RecordKind): SearchRecord[] {
  const head = { ...headOf(page, kind), text: "" };
  const records = [head];
  const skipped = new Set(page.main.querySelectorAll(SKIPPED));
  let current: SearchRecord | undefined = head;
  const walk = (element: HTMLElement) => {
    for (const node of element.childNodes) {
      if (node.nodeType === NodeType.TEXT_NODE) {
        if (current) current.text += node.text;
        continue;
      }
      const child = node as HTMLElement;
      if (node.nodeType !== NodeType.ELEMENT_NODE || skipped.has(child) || child.tagName === "H1") continue;
      if (isSection(child)) {
        current = BOILERPLATE.has(child.id)
          ? undefined
          : { ...head, ...about(page, child.id), url: `${page.path}#${child.id}`, title: titleOf(child), depth: Number(child.tagName[1]), text: "", code: "" };
        if (current) records.push(current);
      } else if (child.classList.contains("sample")) {
        // Of a listing in several languages the first speaks for all.
        if (current && !child.previousElementSibling?.classList.contains("sample")) current.code += `${readListing(child)}\n`;
      } else {
        walk(child);
        if (current) current.text = endBlock(current.text, child.tagName);
        // What follows the two lists at the top of an article belongs to its head again.
        if (child.tagName === "SECTION") current = head;
      }
    }
  };
  walk(page.main);
  return records.map((record, index) => ({ ...record, text: clean(record.text) || listBelow(records, index), code: clean(record.code) }));
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

function readQuestions(page: Page): SearchRecord[] {
  return page.main.querySelectorAll("details.ask[id]").map((card) => {
    const said = card.querySelectorAll(".answer p, .listens:not(:has(a))").map((part) => clean(part.text));
    return {
      ...headOf(page, "question"),
      ...about(page, card.id),
      url: `${page.path}#${card.id}`,
      title: titleOf(card.querySelector("summary") ?? card),
      text: said.join("\n"),
    };
  });
}

function readTerms(page: Page): SearchRecord[] {
  return page.main.querySelectorAll("dt[id]").map((term) => {
    const meaning = term.nextElementSibling;
    return {
      ...headOf(page, "glossary"),
      ...about(page, term.id),
      url: `${page.path}#${term.id}`,
      title: titleOf(term),
      text: clean(meaning?.tagName === "DD" ? meaning.text : ""),
    };
  });
}

function about(page: Page, id: string): { aliases: string[]; order: number | undefined } {
  const section = page.words.sections[id];
  return { aliases: section?.aliases ?? [], order: section?.skill ?? page.order };
}

function endBlock(text: string, tag: string): string {
  const said = text.trimEnd();
  const sign = SIGNS[tag];
  if (sign === undefined) return `${text} `;
  return `${said.replace(/,$/, "")}${/[\p{L}\p{N})”"’,]$/u.test(said) ? sign : ""} `;
}

function isSection({ tagName, id }: HTMLElement): boolean {
  return (tagName === "H2" || tagName === "H3") && id !== "";
}

function titleOf(heading: HTMLElement): string {
  const copy = parse(heading.innerHTML);
  for (const addition of copy.querySelectorAll(".anchor,.level")) addition.remove();
  return clean(copy.text);
}

function readListing(sample: HTMLElement): string {
  return [sample.querySelector("header b"), ...sample.querySelectorAll("pre")].map((part) => part?.text ?? "").join("\n");
}

function clean(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
