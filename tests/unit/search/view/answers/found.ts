/** Answers for the tests of what is drawn of them. */
import type { Answer } from "../../../../../src/search/answer.ts";
import type { FoundRecords } from "../../../../../src/search/view/answers/index/engine.ts";
import type { Counted } from "../../../../../src/search/view/answers/index/narrowing.ts";

/** What the engine answers with records of these titles, all of the article on databases. `answer` and `counted` change the rest. */
export function found(titles: readonly string[], answer: Partial<Answer> = {}, counted: Partial<Counted> = {}): FoundRecords {
  const records = titles.map((title) => ({
    url: `#${title.toLowerCase()}`,
    content: title,
    excerpt: `About <mark>${title}</mark>.`,
    meta: { title, article: "Databases" },
  }));
  const results = records.map((record, index) => ({ id: String(index), score: 1, data: () => Promise.resolve(record) }));
  return {
    records,
    skills: ["Languages", "Databases"],
    answer: { results, found: results.map(({ id }) => id), used: titles.join(" "), dropped: [], absent: [], isNear: false, ...answer },
    all: results.length,
    counts: { skill: { Databases: results.length } },
    hidden: 0,
    own: [],
    articles: results.length > 0 ? 1 : 0,
    ...counted,
  };
}

/** The texts of some elements. */
export function textsOf(list: Iterable<Element>): string[] {
  return [...list].map(({ textContent }) => textContent);
}
