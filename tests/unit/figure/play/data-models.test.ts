/** The simulations of data structures and algorithms: each is held to what is known about the thing itself. */
import { describe, expect, it } from "vitest";
import { emptyTree, findWay, insertKey, listKeys, listLevels, type Page, ROOM } from "../../../../src/figure/play/models/b-tree.ts";
import { halvings, whatIsLeft } from "../../../../src/figure/play/models/guess.ts";
import { emptyTable, hashCode, insert } from "../../../../src/figure/play/models/hash-table.ts";
import { ask } from "../../../../src/figure/play/models/lru-cache.ts";
import { SORTS, sortSteps } from "../../../../src/figure/play/models/sorting.ts";

describe("a hash table", () => {
  it("has the codes of the listing, and puts keys of one bucket one behind the other", () => {
    expect(["B7", "C1", "A4", "B2"].map(hashCode)).toEqual([2101, 2126, 2067, 2096]);
    const { table } = insert(insert(emptyTable, "B7").table, "C1");
    expect(table.buckets[1]).toEqual(["B7", "C1"]);
    expect(insert(table, "C1")).toMatchObject({ isNew: false, compared: ["B7", "C1"], table });
  });

  it("doubles when it is more than three quarters full, and finds each key again", () => {
    let table = emptyTable;
    for (const key of ["B7", "C1", "A4"]) table = insert(table, key).table;
    const last = insert(table, "B2");
    expect(last).toMatchObject({ hasGrown: true, bucket: 1, compared: ["B7", "C1"] });
    expect(last.table.buckets.map((chain) => chain.join(" "))).toEqual(["", "B7", "", "", "", "", "C1 B2", "A4", "", ""]);
  });
});

describe("a B-tree", () => {
  /** Whether each page is in order, no fuller than it may be, at one depth, and a guide to what is below. */
  function findBroken(page: Page, low: number, high: number, depth: number, leaves: Set<number>): string[] {
    const { keys, below } = page;
    const broken =
      keys.some((key, index) => key < low || key >= high || (index > 0 && key <= (keys[index - 1] ?? 0))) || keys.length > ROOM ? [keys.join()] : [];
    if (below.length === 0) {
      leaves.add(depth);
      return broken;
    }
    if (below.length !== keys.length + 1) broken.push(`${keys.join()} over ${below.length}`);
    return [...broken, ...below.flatMap((child, index) => findBroken(child, keys[index - 1] ?? low, keys[index] ?? high, depth + 1, leaves))];
  }

  it.for([1, 7, 13, 29, 37])("stays balanced and in order, whatever is inserted (%i)", (stride) => {
    let tree = emptyTree;
    const inserted: number[] = [];
    for (let turn = 0; turn < 97; turn++) {
      const key = 1 + ((turn * stride) % 97);
      tree = insertKey(tree, key).tree;
      inserted.push(key);
      const leaves = new Set<number>();
      expect(findBroken(tree, 0, 1000, 0, leaves)).toEqual([]);
      expect(leaves.size).toBe(1);
      expect(listKeys(tree)).toEqual([...inserted].sort((a, b) => a - b));
    }
    for (const key of inserted) expect(findWay(tree, key).at(-1)?.keys).toContain(key);
  });

  it("splits a full leaf and writes the first key of its right half above, and says what it did", () => {
    let tree = emptyTree;
    for (const key of [20, 40, 60]) tree = insertKey(tree, key).tree;
    const { tree: split, split: pages, read } = insertKey(tree, 30);
    expect(listLevels(split).map((level) => level.map(({ keys }) => keys.join(" ")))).toEqual([["40"], ["20 30", "40 60"]]);
    expect([pages, read]).toEqual([1, 1]);
    expect(insertKey(split, 30)).toMatchObject({ isNew: false, split: 0, read: 2 });
    let full = split;
    for (const key of [50, 55, 70, 80, 90, 95]) full = insertKey(full, key).tree;
    expect(listLevels(full)).toHaveLength(3);
  });
});

describe("guessing", () => {
  it("leaves what the answers leave, and needs ten halvings of a thousand", () => {
    expect(whatIsLeft({ secret: 743, guesses: [500, 800] })).toEqual({ low: 501, high: 799 });
    expect(whatIsLeft({ secret: 743, guesses: [743] })).toEqual({ low: 743, high: 743 });
    expect([1, 2, 3, 4, 7, 8, 1000].map(halvings)).toEqual([1, 2, 2, 3, 3, 4, 10]);
  });

  it("finds every number in that many guesses, if each is the middle", () => {
    for (let secret = 1; secret <= 1000; secret++) {
      const guesses: number[] = [];
      while (guesses.at(-1) !== secret) {
        const { low, high } = whatIsLeft({ secret, guesses });
        guesses.push(Math.floor((low + high) / 2));
      }
      expect(guesses.length).toBeLessThanOrEqual(halvings(1000));
    }
  });
});

describe.each(SORTS)("%s", (sort) => {
  it("sorts, counts, and keeps the same numbers at each step", () => {
    const tried = [
      [2, 1],
      [1, 1, 1],
      [8, 7, 6, 5, 4, 3, 2, 1],
      [31, 8, 24, 8, 90, 2, 57],
      [-5, 999, 0],
    ];
    for (const numbers of tried) {
      const frames = sortSteps(numbers, sort);
      const inOrder = [...numbers].sort((a, b) => a - b);
      expect(frames.at(-1)?.items).toEqual(inOrder);
      if (sort !== "quicksort") for (const { items } of frames) expect([...items].sort((a, b) => a - b)).toEqual(inOrder);
      expect(frames.map(({ comparisons }) => comparisons)).toEqual(frames.map(({ comparisons }) => comparisons).sort((a, b) => a - b));
    }
  });
});

it("insertion sort compares as often as there are items out of order, and merge sort as the figure says", () => {
  expect(sortSteps([8, 7, 6, 5, 4, 3, 2, 1], "insertion sort").at(-1)?.comparisons).toBe(28);
  expect(sortSteps([1, 2, 3, 4, 5, 6, 7, 8], "insertion sort").at(-1)?.comparisons).toBe(7);
  expect(sortSteps([29, 7, 12, 7, 20, 1], "merge sort").at(-1)?.comparisons).toBe(11);
});

describe("a cache", () => {
  it("throws out what was used longest ago", () => {
    expect(ask([1, 2, 1, 3, 2], 2)).toEqual([
      { show: 1, isHit: false, order: [1] },
      { show: 2, isHit: false, order: [2, 1] },
      { show: 1, isHit: true, order: [1, 2] },
      { show: 3, isHit: false, order: [3, 1], out: 2 },
      { show: 2, isHit: false, order: [2, 3], out: 1 },
    ]);
  });

  it("hits at least as often when it is larger, and misses each show once when it holds all", () => {
    const requests = [1, 2, 1, 3, 1, 4, 2, 1, 5, 1, 3, 2, 1, 6, 4, 1, 2, 3, 1, 7];
    const hits = [1, 2, 3, 4, 5, 6, 7].map((capacity) => ask(requests, capacity).filter(({ isHit }) => isHit).length);
    expect(hits).toEqual([...hits].sort((a, b) => a - b));
    expect(hits.at(-1)).toBe(requests.length - 7);
    expect(hits[0]).toBe(0);
  });
});
