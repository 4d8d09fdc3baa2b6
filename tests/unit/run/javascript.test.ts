/** JavaScript listings in the real QuickJS of the page, here in Node. */
import variant from "@jitl/quickjs-wasmfile-release-sync";
import { newQuickJSWASMModuleFromVariant } from "quickjs-emscripten-core";
import { describe, expect, it } from "vitest";
import { type JavascriptLimits, runJavascript } from "../../../src/run/javascript.ts";

const LIMITS: JavascriptLimits = { milliseconds: 20_000, bytes: 64 << 20 };

/** Each run has a runtime of its own, as on the page. */
async function run(code: string, limits: Partial<JavascriptLimits> = {}) {
  const lines: string[] = [];
  const quickjs = await newQuickJSWASMModuleFromVariant(variant);
  const fault = runJavascript(quickjs, code, { ...LIMITS, ...limits }, (line) => lines.push(line));
  return { lines, fault };
}

describe("a value that is logged", () => {
  it.each([
    ["'B7'", "B7"],
    ["['B7']", '[ "B7" ]'],
    ["[]", "[]"],
    ["[1, [2, [3, [4, [5]]]]]", "[ 1, [ 2, [ 3, [ 4, [Array] ] ] ] ]"],
    ["{}", "{}"],
    ["{ seat: 'B7', price: 1.5 }", '{ seat: "B7", price: 1.5 }'],
    ["{ a: { b: { c: { d: { e: 1 } } } } }", "{ a: { b: { c: { d: [Object] } } } }"],
    ["new (class Seat { name = 'B7'; })()", 'Seat { name: "B7" }'],
    ["new Map([['B7', 1], ['B8', 2]])", 'Map(2) { "B7" => 1, "B8" => 2 }'],
    ["new Set([1, 'a'])", 'Set(2) { 1, "a" }'],
    ["null, undefined, true, -0.5, NaN", "null undefined true -0.5 NaN"],
    ["10n", "10n"],
    ["Symbol('s')", "Symbol(s)"],
    ["function sell() {}", "[Function: sell]"],
    ["() => 1", "[Function: anonymous]"],
    ["new TypeError('no seat')", "TypeError: no seat"],
    ["[new TypeError('no seat')]", "[ [TypeError: no seat] ]"],
    ["Promise.resolve(1)", "Promise"],
    ["", ""],
  ])("%s is shown as %s", async (code, text) => {
    expect(await run(`console.log(${code === "{}" ? "({})" : code});`)).toEqual({ lines: [text], fault: undefined });
  });

  it("may be given to info, warn and error", async () => {
    expect((await run("console.info(1); console.warn(2); console.error(3);")).lines).toEqual(["1", "2", "3"]);
  });
});

describe("a program", () => {
  it("has the language and the console, and nothing of the page", async () => {
    expect((await run("console.log(typeof print, typeof fetch, typeof document, typeof setTimeout);")).lines).toEqual([
      "undefined undefined undefined undefined",
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
