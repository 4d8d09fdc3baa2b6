/** What is shown of a result, as plain data. */
import { unescapeHtml } from "../site/html.ts";
import type { EngineRecord } from "./engine-answer.ts";
import type { Name } from "./names/names.ts";

export interface Hit {
  url: string;
  title: ExcerptPart[];
  /** Number of the skill that it belongs to; 0 when there is none. */
  order: number;
  /** Title of the article or page that it is from. */
  article: string;
  /** What it is, when it is not a section of an article. */
  label: string | undefined;
  /** Whether it is a term, whose meaning is shown whole. */
  isTerm: boolean;
  /** Empty when only the name is known yet. */
  excerpt: ExcerptPart[];
}

export interface ExcerptPart {
  text: string;
  isMatch: boolean;
}

/** `excerptOf` marks matches by `<mark>` in escaped text. Only these marks are read; any other sign stays text. Punctuation does not belong to a match. */
export function parseExcerpt(html: string): ExcerptPart[] {
  return html
    .split(/<mark>([\s\S]*?)<\/mark>/)
    .flatMap((part, index) => {
      const text = unescapeHtml(part);
      if (index % 2 === 0) return [{ text, isMatch: false }];
      const [, before = "", word = text, after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+#]*)$/su.exec(text) ?? [];
      return [
        { text: before, isMatch: false },
        { text: word, isMatch: true },
        { text: after, isMatch: false },
      ];
    })
    .filter(({ text }) => text !== "");
}

/** An excerpt that begins or ends within a sentence says so. */
function withEllipses(parts: ExcerptPart[]): ExcerptPart[] {
  const first = parts[0]?.text.trimStart() ?? "";
  const last = parts.at(-1)?.text.trimEnd() ?? "";
  return [
    ...(first === "" || /^[\p{Lu}\p{N}“"']/u.test(first) ? [] : [{ text: "… ", isMatch: false }]),
    ...parts,
    ...(last === "" || /[.!?…”"]$/.test(last) ? [] : [{ text: " …", isMatch: false }]),
  ];
}

/** What is shown of the engine's records. `skills` holds the titles of the articles in order, `words` what was looked for. */
export function hitsOf(records: readonly EngineRecord[], skills: readonly string[], words: readonly string[]): Hit[] {
  return records.map(({ url, excerpt, meta }) => {
    const article = meta["article"] ?? "";
    const title = meta["title"] ?? meta["question"] ?? article;
    return hitOf({ url, title, article, order: skills.indexOf(article) + 1 }, words, withEllipses(parseExcerpt(excerpt)));
  });
}

/** What is shown of records of which only the names are known. */
export function hitsOfNames(names: readonly Name[], words: readonly string[]): Hit[] {
  return names.map((name) => hitOf(name, words, []));
}

function hitOf({ url, title, article, order }: Pick<Name, "url" | "title" | "article" | "order">, words: readonly string[], excerpt: ExcerptPart[]): Hit {
  return { url, title: markWords(title, words), order, article, label: labelOf(url, article), isTerm: isTerm(url), excerpt };
}

/** A text in which the words that begin like one of `words`, or are its beginning, are marked. */
export function markWords(text: string, words: readonly string[]): ExcerptPart[] {
  const wanted = words.map((word) => word.toLowerCase());
  const isWanted = (part: string) => {
    const word = part.toLowerCase();
    return wanted.some((other) => word === other || (other.length > 2 && word.startsWith(other)) || (word.length > 3 && other.startsWith(word)));
  };
  return text
    .split(/([\p{L}\p{N}#+]+)/u)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, isMatch: isWanted(part) }));
}

/** The kind is read from the address: metadata would be searched, and "question" would find every question. */
function labelOf(url: string, article: string): string | undefined {
  if (url.includes("/interview/")) return "Interview question";
  return isTerm(url) && article !== "Glossary" ? "Glossary" : undefined;
}

function isTerm(url: string): boolean {
  return url.includes("/glossary/#");
}
