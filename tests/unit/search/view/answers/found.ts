/** Answers for the tests of what is drawn of them. */
import type { Answer } from "../../../../../src/search/answer.ts";
import type { FoundRecords } from "../../../../../src/search/view/answers/engine.ts";

/** What the engine answers with records of these titles, all of the article on databases. `answer` changes the rest. */
export function found(titles: readonly string[], answer: Partial<Answer> = {}): FoundRecords {
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
    answer: {
      results,
      unfilteredResultCount: results.length,
      filters: { skill: { Databases: results.length } },
      totalFilters: { skill: { Databases: results.length } },
      used: titles.join(" "),
      dropped: [],
      absent: [],
      isNear: false,
      ...answer,
    },
  };
}

/** The texts of some elements. */
export function textsOf(list: Iterable<Element>): string[] {
  return [...list].map(({ textContent }) => textContent);
}
