/** What is shown of a result, as plain data. */
import { unescapeHtml } from "../site/html.ts";
import type { EngineRecord } from "./engine-answer.ts";

export interface Hit {
  url: string;
  title: ExcerptPart[];
  /** What it is, when it is not a section of an article. */
  label: string | undefined;
  excerpt: ExcerptPart[];
}

export interface HitGroup {
  /** Number of the skill; 0 for what belongs to none. */
  order: number;
  title: string;
  hits: Hit[];
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

/**
 * The results in their order, those of one article under its name as long as no other comes between. `skills` holds the titles of the articles in order, `words`
 * what was looked for.
 */
export function groupHits(records: EngineRecord[], skills: readonly string[], words: readonly string[]): HitGroup[] {
  const groups: HitGroup[] = [];
  for (const { url, excerpt, meta } of records) {
    const title = meta["article"] ?? "";
    const last = groups.at(-1);
    const group = last?.title === title ? last : { order: skills.indexOf(title) + 1, title, hits: [] };
    if (group !== last) groups.push(group);
    group.hits.push({
      url,
      title: markWords(meta["title"] ?? meta["question"] ?? title, words),
      label: labelOf(url, title),
      excerpt: withEllipses(parseExcerpt(excerpt)),
    });
  }
  return groups;
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
  return url.includes("/glossary/#") && article !== "Glossary" ? "Glossary" : undefined;
}
