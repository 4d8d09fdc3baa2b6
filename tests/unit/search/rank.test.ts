import { expect, it } from "vitest";
import { rankRecords } from "../../../src/search/rank.ts";

const record = (title: string, { aliases = "", article = "Databases" } = {}) => ({ url: title, content: "", excerpt: "", meta: { title, aliases, article } });

/** The titles of records with these scores, best first. */
function order(query: string, batch: [score: number, ...Parameters<typeof record>][]): string[] {
  return rankRecords(
    batch.map(([score, ...about]) => ({ score, record: record(...about) })),
    query.split(" "),
  ).map(({ url }) => url);
}

it("puts what is named as asked before what mentions it more often", () => {
  const batch: [number, string, { aliases?: string }?][] = [
    [30, "When would you choose a database over a file?"],
    [20, "Indexes", { aliases: "btree, full table scan" }],
    [19, "Databases"],
  ];
  expect(order("databases", batch)[0]).toBe("Databases");
  expect(order("full table scan", batch)[0]).toBe("Indexes");
});

it("keeps the order of the engine where nothing is named after the query", () => {
  expect(
    order("plan", [
      [2, "Joins"],
      [3, "Indexes"],
      [1, "Views"],
    ]),
  ).toEqual(["Indexes", "Joins", "Views"]);
});

it("prefers a title to another word for something else", () => {
  expect(
    order("cache", [
      [10, "Redis", { aliases: "cache" }],
      [10, "Cache"],
    ])[0],
  ).toBe("Cache");
});

it("puts a name that begins with the query before one that has it somewhere", () => {
  expect(
    order("hash", [
      [10, "When would you use a hash map, or rather a tree"],
      [9, "Hash tables in Java, Python, Go and PHP"],
    ])[0],
  ).toBe("Hash tables in Java, Python, Go and PHP");
});

it("puts the very name before one that only begins so", () => {
  expect(
    order("hash tables", [
      [10, "Hash tables by hand in Java"],
      [9, "Hash tables"],
    ])[0],
  ).toBe("Hash tables");
});

it("knows words in other forms, and a question by its title", () => {
  expect(
    order("caching", [
      [2, "Queues"],
      [1, "Caches"],
    ])[0],
  ).toBe("Caches");
  expect(
    order("queries", [
      [2, "Queues"],
      [1, "A query"],
    ])[0],
  ).toBe("A query");
  const question = { url: "q", content: "", excerpt: "", meta: { question: "What is a deadlock?", article: "Databases" } };
  expect(
    rankRecords(
      [
        { score: 2, record: record("Locks") },
        { score: 1, record: question },
      ],
      ["deadlock"],
    )[0]?.url,
  ).toBe("q");
});

it("takes the name of the article for granted", () => {
  // Of "python generators" the article says the first word.
  const batch: [number, string, { article?: string }?][] = [
    [10, "Python in the browser", { article: "Web" }],
    [9, "Generators", { article: "Python" }],
  ];
  expect(order("python generators", batch)[0]).toBe("Generators");
});
