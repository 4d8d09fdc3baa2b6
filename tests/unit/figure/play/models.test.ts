/** The simulations behind the figures that answer: each is held to what is known about the thing itself. */
import { describe, expect, it } from "vitest";
import { calm, change, LEFT_ALONE, send, wait } from "../../../../src/figure/play/models/balancer.ts";
import { emptyTree, findWay, insertKey, listKeys, listLevels, type Page, ROOM } from "../../../../src/figure/play/models/b-tree.ts";
import { RUNNING, stop } from "../../../../src/figure/play/models/drain.ts";
import { runScript } from "../../../../src/figure/play/models/event-loop.ts";
import { halvings, whatIsLeft } from "../../../../src/figure/play/models/guess.ts";
import { emptyTable, hashCode, insert } from "../../../../src/figure/play/models/hash-table.ts";
import { CAPACITY, CLIENTS, storm } from "../../../../src/figure/play/models/jitter.ts";
import { ask } from "../../../../src/figure/play/models/lru-cache.ts";
import { countQueries, travel } from "../../../../src/figure/play/models/n-plus-one.ts";
import { addRow, deleteFirst, findFaults, readPage } from "../../../../src/figure/play/models/pages.ts";
import { CORES, QUERY, simulate } from "../../../../src/figure/play/models/pool.ts";
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

describe("a pool", () => {
  it("lets each connection answer fifty requests a second, until the cores are the limit", () => {
    const rate = (size: number) => simulate({ size, perSecond: 600 }).answered / 3;
    expect(rate(1)).toBeCloseTo(1000 / QUERY, -1);
    expect(rate(4)).toBeCloseTo(4 * (1000 / QUERY), -1);
    expect(rate(CORES)).toBeGreaterThan(rate(4));
    expect(rate(60)).toBeLessThan(rate(CORES));
  });

  it("keeps nobody waiting when there are connections enough, and lets the queue grow when there are not", () => {
    expect(Math.max(...simulate({ size: 8, perSecond: 300 }).waiting)).toBeLessThan(3);
    const { waiting } = simulate({ size: 2, perSecond: 300 });
    expect([...waiting].sort((a, b) => a - b)).toEqual(waiting);
    expect(waiting.at(-1)).toBeGreaterThan(500);
  });
});

describe("a balancer", () => {
  const last = (state: typeof calm) => state.log.at(-1);

  it("sends in turn", () => {
    let state = calm;
    for (let request = 0; request < 4; request++) state = send(state, "GET");
    expect(state.log.map(({ tried }) => tried.map(({ instance }) => instance).join())).toEqual(["a", "b", "a", "b"]);
  });

  it("repeats a GET that broke off at the other instance, and a POST never", () => {
    const dying = change(calm, "a", "dying");
    expect(last(send(dying, "GET"))).toMatchObject({
      status: 200,
      tried: [
        { instance: "a", outcome: "broke off" },
        { instance: "b", outcome: "answered" },
      ],
    });
    expect(last(send(dying, "POST"))).toMatchObject({ status: 502, tried: [{ instance: "a", outcome: "broke off" }] });
  });

  it("passes a POST on where no connection came about, since nothing was sent", () => {
    expect(last(send(change(calm, "a", "dead"), "POST"))).toMatchObject({ status: 200, tried: [{ outcome: "refused" }, { outcome: "answered" }] });
  });

  it("leaves a failed instance alone for ten seconds, then tries it again", () => {
    let state = send(change(calm, "a", "dead"), "GET");
    state = change(state, "a", "lives");
    for (let request = 1; request < LEFT_ALONE; request++) {
      state = send(state, "GET");
      expect(last(state)?.tried).toEqual([{ instance: "b", outcome: "answered" }]);
    }
    state = send(wait(state, 1), "GET");
    expect(last(state)?.tried).toEqual([{ instance: "a", outcome: "answered" }]);
  });

  it("answers 502 when both are gone, and then asks nobody", () => {
    let state = send(change(change(calm, "a", "dead"), "b", "dead"), "GET");
    expect(last(state)).toMatchObject({ status: 502, tried: [{ outcome: "refused" }, { outcome: "refused" }] });
    state = send(state, "GET");
    expect(last(state)).toMatchObject({ status: 502, tried: [] });
  });
});

describe("jitter", () => {
  it("spreads the calls: the crowd is smaller and all are answered sooner with less calls", () => {
    const crowd = (jitter: number) => Math.max(...storm(jitter).calls.slice(1));
    expect(crowd(0)).toBe(CLIENTS - CAPACITY);
    expect(crowd(1)).toBeLessThan(crowd(0) / 1.5);
    expect(storm(1).lasted).toBeLessThan(storm(0).lasted);
    const calls = (jitter: number) => storm(jitter).calls.reduce((sum, each) => sum + each, 0);
    expect(calls(1)).toBeLessThan(calls(0));
  });

  it("answers each client once, and never more in a slice than the server can", () => {
    for (const jitter of [0, 0.3, 1]) {
      const { answered } = storm(jitter);
      expect(answered.reduce((sum, each) => sum + each, 0)).toBe(CLIENTS);
      expect(Math.max(...answered)).toBe(CAPACITY);
    }
  });
});

describe("an event loop", () => {
  const printed = (...lines: Parameters<typeof runScript>[0]) => runScript(lines).at(-1)?.console;

  it("runs all microtasks before the next task, also those that microtasks add", () => {
    expect(printed("timer", "promise", "log")).toEqual(["log 3", "then 2", "timer 1"]);
    expect(printed("timer", "promise in a promise", "promise")).toEqual(["then 2", "then 3", "then 2b", "timer 1"]);
    expect(printed("timer with a promise", "timer", "promise", "log")).toEqual(["log 4", "then 3", "timer 1", "then 1", "timer 2"]);
  });

  it("does what this runtime does", async () => {
    const heard: string[] = [];
    setTimeout(() => {
      heard.push("timer 1");
      void Promise.resolve().then(() => heard.push("then 1"));
    });
    setTimeout(() => heard.push("timer 2"));
    void Promise.resolve().then(() => {
      heard.push("then 3");
      void Promise.resolve().then(() => heard.push("then 3b"));
    });
    heard.push("log 4");
    await new Promise((done) => setTimeout(done, 20));
    expect(printed("timer with a promise", "timer", "promise in a promise", "log")).toEqual(heard);
  });
});

it("N+1 is one query and one for each row, and a join is one", () => {
  expect([10, 1000].map((rows) => countQueries(rows, "lazily"))).toEqual([11, 1001]);
  expect(countQueries(1000, "with a join")).toBe(1);
  expect(countQueries(1000, "in a second query")).toBe(2);
  expect(travel(1001, 2)).toBe(2002);
});

describe("stopping", () => {
  it("cuts everything off by KILL, and only what outlasts the grace by TERM", () => {
    expect(stop("KILL: cut", 30).requests.every(({ isAnswered }) => !isAnswered)).toBe(true);
    expect(stop("TERM: drain", 10).requests.map(({ isAnswered }) => isAnswered)).toEqual(RUNNING.map((needs) => needs <= 10));
    expect(stop("TERM: drain", 30)).toMatchObject({ gone: Math.max(...RUNNING) });
    expect(stop("TERM: drain", 10).gone).toBe(10);
  });
});

describe("paging", () => {
  const rows = [2, 4, 6, 8, 10, 12, 14, 16, 18];
  const first = (way: "offset" | "cursor") => readPage({ rows, pages: [], deleted: [] }, way);

  it("by offset shows a row twice when one is added in front, and passes one over when one is deleted", () => {
    const added = readPage(addRow(first("offset"), 1), "offset");
    expect(added.pages[1]).toEqual([6, 8, 10]);
    expect(findFaults(added, rows)).toEqual({ twice: [6], missed: [] });
    const deleted = readPage(deleteFirst(first("offset")), "offset");
    expect(deleted.pages[1]).toEqual([10, 12, 14]);
    expect(findFaults(deleted, rows)).toEqual({ twice: [], missed: [8] });
  });

  it("by cursor does neither", () => {
    for (const changed of [addRow(first("cursor"), 1), deleteFirst(first("cursor"))]) {
      const read = readPage(changed, "cursor");
      expect(read.pages[1]).toEqual([8, 10, 12]);
      expect(findFaults(read, rows)).toEqual({ twice: [], missed: [] });
    }
  });
});
