import { expect, it } from "vitest";
import { rankRecords } from "../../../src/search/rank.ts";
import type { Term } from "../../../src/search/terms.ts";
import { keyOf, keysOf } from "../../../src/search/language/text-words.ts";
import { dropStopWords, splitWords } from "../../../src/search/words.ts";

interface About {
  aliases?: string;
  phrases?: string;
  article?: string;
  text?: string;
  isQuestion?: boolean;
}

const record = (title: string, { aliases = "", phrases = "", article = "Databases", text = "", isQuestion = false }: About = {}) => ({
  url: title,
  content: text,
  excerpt: "",
  meta: { [isQuestion ? "question" : "title"]: title, aliases, phrases, article },
});

const term = (word: string, says = 4): Term => ({ word, forms: [{ keys: [keyOf(word)], share: 1 }], worth: new Map(), says, isLight: false });

/** The titles of records with these scores, best first. */
function order(
  query: string,
  batch: [score: number, ...Parameters<typeof record>][],
  terms = dropStopWords(splitWords(query)).map((word) => term(word)),
): string[] {
  return rankRecords(
    batch.map(([score, ...about]) => ({ score, record: record(...about) })),
    terms,
    splitWords(query),
  ).map(({ record: { url } }) => url);
}

it("puts what is named as asked before what mentions it more often", () => {
  const often = "databases ".repeat(9);
  expect(
    order("databases", [
      [9, "When would you choose a database over a file?", { isQuestion: true, text: often }],
      [5, "Databases"],
    ])[0],
  ).toBe("Databases");
  expect(
    order("full table scan", [
      [9, "Tables", { text: "A table is full after a scan of the table." }],
      [8, "Indexes", { aliases: "btree, full table scan" }],
    ])[0],
  ).toBe("Indexes");
});

it("keeps the order of the engine where nothing else tells records apart", () => {
  expect(
    order("plan", [
      [2, "Joins"],
      [3, "Indexes"],
      [1, "Views"],
    ]),
  ).toEqual(["Indexes", "Joins", "Views"]);
});

it("puts a record with more of the question before one with less, weighted by what the words say", () => {
  const batch: [number, string, About][] = [
    [1, "A", { text: "rebalance a cluster" }],
    [1, "B", { text: "rebalance of everything, rebalance, and rebalance again" }],
    [1, "C", { text: "cluster, cluster and again a cluster" }],
  ];
  expect(order("rebalance cluster", batch)[0]).toBe("A");
  expect(order("rebalance cluster", batch.slice(1), [term("rebalance", 6), term("cluster", 2)])[0]).toBe("B");
  expect(order("rebalance cluster", batch.slice(1), [term("rebalance", 2), term("cluster", 6)])[0]).toBe("C");
});

it("prefers a title to another word for something else", () => {
  expect(
    order("cache", [
      [10, "Redis", { aliases: "cache" }],
      [10, "Cache"],
    ])[0],
  ).toBe("Cache");
});

it("puts the very name before a longer one", () => {
  expect(
    order("hash tables", [
      [10, "Hash tables by hand in Java"],
      [9, "Hash tables"],
    ])[0],
  ).toBe("Hash tables");
});

it("puts words that stand together before the same words apart", () => {
  expect(
    order("dead letter", [
      [1, "A", { text: "A letter to the dead." }],
      [1, "B", { text: "A dead letter goes there." }],
    ])[0],
  ).toBe("B");
});

it("knows words in other forms, and a question by its title", () => {
  expect(
    order("caching", [
      [1, "Queues"],
      [1, "Caches"],
    ])[0],
  ).toBe("Caches");
  expect(
    order("deadlock", [
      [2, "Locks"],
      [1, "What is a deadlock?", { isQuestion: true }],
    ])[0],
  ).toBe("What is a deadlock?");
});

it("counts another word for the one that was asked for, and less", () => {
  const also: Term = { ...term("pick"), forms: [...term("pick").forms, { keys: keysOf("choose"), share: 0.5 }] };
  const batch: [number, string][] = [
    [1, "Other"],
    [1, "Choose a database"],
    [1, "Pick a database"],
  ];
  expect(order("pick", batch, [also])).toEqual(["Pick a database", "Choose a database", "Other"]);
});

it("knows a record by what readers say, and better by its other names", () => {
  const batch: [number, string, About?][] = [
    [1, "Queues"],
    [1, "Slow queries", { phrases: "page takes forever, nothing happens" }],
    [1, "Waiting", { aliases: "takes forever" }],
  ];
  expect(order("takes forever", batch)).toEqual(["Waiting", "Slow queries", "Queues"]);
});

it("takes the name of the article for granted", () => {
  // Of "python generators" the article says the first word.
  expect(
    order("python generators", [
      [10, "Python in the browser", { article: "Web" }],
      [10, "Generators", { article: "Python" }],
    ])[0],
  ).toBe("Generators");
});

it("has nothing to say of no records", () => {
  expect(rankRecords([], [term("a")], ["a"])).toEqual([]);
});
