/** The simulations of servers, queues and pages: each is held to what is known about the thing itself. */
import { describe, expect, it } from "vitest";
import { calm, change, LEFT_ALONE, send, wait } from "../../../../src/figure/play/models/balancer.ts";
import { RUNNING, stop } from "../../../../src/figure/play/models/drain.ts";
import { runScript } from "../../../../src/figure/play/models/event-loop.ts";
import { CAPACITY, CLIENTS, storm } from "../../../../src/figure/play/models/jitter.ts";
import { countQueries, travel } from "../../../../src/figure/play/models/n-plus-one.ts";
import { addRow, deleteFirst, findFaults, readPage } from "../../../../src/figure/play/models/pages.ts";
import { CORES, QUERY, simulate } from "../../../../src/figure/play/models/pool.ts";

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
