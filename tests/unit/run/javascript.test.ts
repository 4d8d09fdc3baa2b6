/** JavaScript listings in the real QuickJS of the page, here in Node. What the console prints is tested in `javascript/console.test.ts`. */
import { describe, expect, it } from "vitest";
import { run } from "./javascript/runner.ts";

describe("a program", () => {
  it("has the language, the console and timers, and nothing of the page", async () => {
    expect((await run("console.log(typeof print, typeof fetch, typeof document, typeof host, typeof setTimeout);")).lines).toEqual([
      "undefined undefined undefined undefined function",
    ]);
  });

  it("runs its promises to the end, in their order", async () => {
    const { lines, fault } = await run(
      "Promise.resolve().then(() => console.log('then'));\nconsole.log('first');\nconst x = await Promise.resolve(3);\nconsole.log('awaited', x);",
    );
    expect(lines).toEqual(["first", "then", "awaited 3"]);
    expect(fault).toBeUndefined();
  });

  it("that throws names the error and its line, after what it printed", async () => {
    const { lines, fault } = await run("console.log('begun');\nconst seat = 'B7';\nseat.sell();");
    expect(lines).toEqual(["begun"]);
    expect(fault).toEqual({ message: "TypeError: not a function", line: 3 });
  });

  it("that cannot be read names the line", async () => {
    const { lines, fault } = await run("console.log(1);\nconst = 2;");
    expect(lines).toEqual([]);
    expect(fault?.line).toBe(2);
    expect(fault?.message).toMatch(/^SyntaxError: /);
  });

  it("that awaits what is rejected fails as if it had thrown", async () => {
    const { fault } = await run("const sell = async () => {\n  throw new RangeError('sold out');\n};\nawait sell();");
    expect(fault).toEqual({ message: "RangeError: sold out", line: 2 });
  });

  it("may throw what is no error", async () => {
    expect((await run("throw 'sold out';")).fault).toEqual({ message: "Uncaught sold out" });
    expect((await run("throw null;")).fault).toEqual({ message: "Uncaught null" });
    expect((await run("throw { code: 'SOLD', at: [1] };")).fault).toEqual({ message: "Uncaught { code: 'SOLD', at: [ 1 ] }" });
  });

  it("that throws an error of several lines, or with a cause, shows all of it", async () => {
    expect((await run("\nthrow new Error('expected:\\n  [2]\\ngot:\\n  [1]');")).fault).toEqual({ message: "Error: expected:\n  [2]\ngot:\n  [1]", line: 2 });
    expect((await run("throw new Error('no sale', { cause: new TypeError('no seat') });")).fault?.message).toBe(
      "Error: no sale {\n  [cause]: TypeError: no seat\n}",
    );
  });

  it("that never ends is stopped, and says so", async () => {
    const { lines, fault } = await run("console.log('begun');\nfor (;;) {}", { milliseconds: 50 });
    expect(lines).toEqual(["begun"]);
    expect(fault?.message).toContain("Stopped: the program ran longer than it may.");
  });

  it("that never ends in a promise is stopped as well", async () => {
    expect((await run("Promise.resolve().then(() => { for (;;) {} });", { milliseconds: 50 })).fault?.message).toContain("Stopped");
  });

  it("has no more memory than the limit", async () => {
    const greedy = "const held = new ArrayBuffer(8e6);\nconsole.log(held.byteLength);";
    expect((await run(greedy)).lines).toEqual(["8000000"]);
    expect((await run(greedy, { bytes: 4 << 20 })).fault?.message).toMatch(/out of memory/i);
  });

  it("that calls itself for ever is told, and the process lives", async () => {
    expect((await run("const deep = () => deep() + 1;\ndeep();")).fault?.message).toMatch(/stack|recursion/i);
  });
});

describe("timers", () => {
  it("run in the order in which they are due, with their values", async () => {
    const { lines, fault } = await run(
      "setTimeout(() => console.log('late'), 30);\nsetTimeout((a, b) => console.log(a, b), 1, 'B7', 2);\nsetTimeout(() => console.log('zero'));\nconsole.log('first');\nPromise.resolve().then(() => console.log('then'));",
    );
    expect(lines).toEqual(["first", "then", "B7 2", "zero", "late"]);
    expect(fault).toBeUndefined();
  });

  it("repeat until they are cleared, and a cleared one is never called", async () => {
    const { lines } = await run(
      "let n = 0;\nconst id = setInterval(() => { console.log(++n); if (n === 3) clearInterval(id); }, 1);\nclearTimeout(setTimeout(() => console.log('never'), 1));\nsetImmediate(() => console.log('now'));",
    );
    expect(lines).toEqual(["now", "1", "2", "3"]);
  });

  it("can be awaited, and let promises run between two of them", async () => {
    const { lines } = await run(
      "const sleep = (ms) => new Promise((done) => setTimeout(done, ms));\nsetTimeout(() => Promise.resolve().then(() => console.log('between')), 1);\nsetTimeout(() => console.log('after'), 1);\nawait sleep(5);\nconsole.log('slept');",
    );
    expect(lines).toEqual(["between", "after", "slept"]);
  });

  it("that never end are stopped, and so is one that is due too late", async () => {
    expect((await run("setInterval(() => 0, 1);", { milliseconds: 100 })).fault?.message).toContain("Stopped");
    expect((await run("setTimeout(() => 0, 1e6);", { milliseconds: 100 })).fault?.message).toContain("Stopped");
  });

  it("fail with the line of what they throw, and refuse what is no function", async () => {
    expect((await run("setTimeout(() => {\n  throw new Error('late');\n}, 1);")).fault).toEqual({ message: "Error: late", line: 2 });
    expect((await run("setTimeout('code', 1);")).fault?.message).toBe("TypeError: setTimeout wants a function, and was given string");
  });
});

describe("a promise", () => {
  it("that is rejected and never caught is told, with its line, and ends the program", async () => {
    const { lines, fault } = await run(
      "async function sell() {\n  throw new RangeError('sold out');\n}\nsell();\nsetTimeout(() => console.log('never'), 1);\nconsole.log('on');",
    );
    expect(lines).toEqual(["on"]);
    expect(fault).toEqual({ message: "RangeError: sold out\nA promise was rejected here, and nothing caught it: no await in a try, no catch().", line: 2 });
    expect((await run("Promise.reject('no seat');")).fault?.message).toMatch(/^Uncaught no seat\n/);
    expect((await run("new Promise((_, reject) => setTimeout(reject, 1, 7));")).fault?.message).toMatch(/^Uncaught 7\n/);
  });

  it("that is caught in time is no fault", async () => {
    const caught =
      "Promise.reject(1).catch(() => 0);\ntry { await Promise.reject(2); } catch {}\nconst p = Promise.reject(3);\nawait p.then(null, () => 0);\nawait Promise.allSettled([Promise.reject(4)]);";
    expect((await run(caught)).fault).toBeUndefined();
  });

  it("that nothing settles is told when the program awaits it", async () => {
    expect((await run("await new Promise(() => {});")).fault?.message).toBe("The program ended while it awaited a promise that nothing settles.");
  });
});

describe("what is not here", () => {
  it.each([
    ["fetch('/seats');", "A listing has no network."],
    ["new XMLHttpRequest();", "A listing has no network."],
    ["prompt('Seat?');", "A listing has no keyboard."],
    ["document.title;", "does not see the page"],
    ["localStorage.setItem('a', 1);", "does not see the page"],
    ["process.stdout.write('x');", "That belongs to Node."],
    ["const fs = require('fs');", "no other file and no package"],
    ["import fs from 'fs';", "no other file and no package"],
    ["await import('./other.js');", "no other file and no package"],
    ["new URL('http://x');", "Node and browsers bring it"],
  ])("is named: %s", async (code, sentence) => {
    const { fault } = await run(code);
    expect(fault?.message).toMatch(/^\w+Error: .+\n/);
    expect(fault?.message).toContain(sentence);
  });

  it("is no word about a name of the program's own", async () => {
    expect((await run("sell();")).fault).toEqual({ message: "ReferenceError: sell is not defined", line: 1 });
  });
});
