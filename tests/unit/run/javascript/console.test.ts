/** The console of a listing prints what Node's prints: each form is run in both. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { run } from "./runner.ts";

/** Statements, each of which prints something. */
const FORMS = [
  // Values.
  "console.log('B7', 1.5, -0, 0, NaN, Infinity, true, null, undefined, 10n, Symbol('s'));",
  "console.log();",
  "console.log('');",
  "console.log(['B7', \"it's\", `a\"b`, 'a\\nb', -0, 10n, undefined, null, Symbol('s')]);",
  "console.log([], [[]], [1, [2, [3, [4, [5]]]]], {}, { a: { b: { c: { d: { e: 1 } } } } });",
  "console.log({ seat: 'B7', 'two words': 1, 7: 2, [Symbol('key')]: 3 });",
  "console.log([, 1, , 2, , ,], Object.assign([1, 2], { note: 'x' }));",
  "console.log(Array.from({ length: 120 }, (_, index) => index));",
  "console.log(Array.from({ length: 30 }, (_, index) => `seat ${index}`));",
  "console.log(Array.from({ length: 5 }, (_, index) => ({ seat: `B${index}`, price: 24.5, isSold: index % 2 === 0 })));",
  "console.log({ text: 'x'.repeat(100), list: ['y'.repeat(50), 'z'.repeat(50)] });",
  "console.log('x'.repeat(12000).length, ['x'.repeat(12000)][0].length);",
  // Objects whose content is not in their own keys.
  "console.log(new Date(0), [new Date(0)], { at: new Date(NaN) }, new Date(NaN));",
  "console.log(/a+/gi, [/b/], { pattern: /c/u });",
  "console.log(new Map([['B7', 1], ['B8', { price: 2 }]]), new Set([1, 'a', [2]]), new Map(), new Set());",
  "console.log({ seats: new Map([['B7', new Set([1])]]) });",
  "console.log(new WeakMap(), new WeakSet());",
  "console.log(new Uint8Array([1, 2, 3]), new Float64Array(2), new BigInt64Array(1));",
  "console.log(Object(1), Object('text'), Object(true), Object(10n), Object(Symbol('s')), Object(-0));",
  "console.log(Promise.resolve(4), Promise.resolve({ a: 1 }), new Promise(() => {}), [Promise.resolve('x')]);",
  "const rejected = Promise.reject(7); rejected.catch(() => 0); console.log(rejected, { rejected });",
  "console.log(Object.create(null), Object.assign(Object.create(null), { a: 1 }), Object.create({ a: 1 }));",
  "console.log(globalThis === undefined, Math, JSON, Reflect);",
  "console.log((function () { return arguments; })(1, 2));",
  // Functions, classes and their objects.
  "console.log(function sell() {}, () => 1, async () => 1, function* seats() {}, async function* more() {}, class Seat {}, class Box extends Map {});",
  "console.log([function sell() {}, class Seat {}], Object.assign(() => 1, { note: 'x' }));",
  "class Seat { #hidden = 1; name = 'B7'; get price() { return 1; } } console.log(new Seat(), [new Seat()], class extends Seat {});",
  "class Shows extends Array {} class Hall extends Map {} console.log(Shows.of(1, 2), new Hall([[1, 2]]));",
  "console.log({ get a() { return 1; }, set b(value) {}, get c() { return 1; }, set c(value) {} });",
  "class Money { constructor(cents) { this.cents = cents; } toString() { return 'never'; } } console.log(new Money(5), `${new Money(5)}`);",
  "console.log({ [Symbol.toStringTag]: 'Ticket', seat: 'B7' });",
  "console.log(Symbol.iterator, Object.getOwnPropertySymbols({ [Symbol('a')]: 1 }));",
  "console.log((function* () { yield 1; })());",
  // Circles.
  "const circle = { name: 'a' }; circle.self = circle; circle.list = [circle]; console.log(circle);",
  "const one = {}, two = { one }; one.two = two; console.log([one, two]);",
  // Errors, without the places in the code.
  "console.log(new Error('no seat'));",
  "console.log([new TypeError('no seat')], { error: new RangeError('no row') });",
  "console.log(new Error('outer', { cause: new Error('inner') }));",
  "console.log(new Error('outer', { cause: 'a text' }));",
  "console.log(Object.assign(new Error('with more'), { code: 'SOLD', seat: { row: 'B' } }));",
  "console.log(new AggregateError([new Error('a'), new Error('b')], 'both'));",
  "class SeatError extends Error { constructor(text) { super(text); this.name = 'SeatError'; this.seat = 'B7'; } } console.log(new SeatError('sold'));",
  "class RowError extends Error {} console.log(new RowError('gone'), [new RowError('gone')]);",
  "console.log(new Error('two\\nlines'), new Error(''));",
  "try { null.seat; } catch (error) { console.log(error instanceof TypeError, error.name); }",
  "console.log(`${new Error('text')}`, String(new TypeError('x')));",
  // Patterns.
  "console.log('%s costs %d, or %i, or %f', 'B7', 24.5, 24.9, '1.25');",
  "console.log('%s %s %s %s', { a: 1 }, [1, [2]], null, 10n);",
  "console.log('%o and %O', { a: [1] }, { a: { b: { c: { d: 1 } } } });",
  "console.log('%cin color%c', 'color: red', '', 'after');",
  "console.log('100 %', 'x'); console.log('100 %% of %s', 'it'); console.log('100%'); console.log('%%');",
  "console.log('%j', { a: 1 }); console.log('%s'); console.log('%s', 'a', 'b', { c: 1 }); console.log('%x', 1);",
  "console.log(1, '%s', 'x'); console.log('%d', '0x10', 1); console.log('%d %i', 10n, 10n); console.log('%s', Symbol('s'), -0);",
  "console.log('%s', class Seat {}, () => 1, new Date(0), new Error('e').message);",
  // The other methods.
  "console.info('info', { a: 1 }); console.debug('debug'); console.dirxml({ a: 1 }, [2]);",
  "console.dir({ a: { b: { c: { d: 1 } } } }); console.dir({ a: { b: { c: { d: 1 } } } }, { depth: null }); console.dir('text');",
  "console.group('Hall', 1); console.log('row\\nseat'); console.group(); console.log({ a: 1 }); console.groupEnd(); console.log('back'); console.groupEnd(); console.groupEnd(); console.log('out');",
  "console.groupCollapsed('Rows'); console.table([{ a: 1 }]); console.groupEnd();",
  "console.count(); console.count(); console.count('sold'); console.countReset(); console.count(); console.count(undefined); console.count(7);",
  "console.table([{ seat: 'B7', price: 24.5 }, { seat: 'B8', isSold: true }]);",
  "console.table(['B7', 'B8']); console.table([['B7', 1], ['B8', 2]]); console.table([]); console.table({});",
  "console.table({ ana: { seat: 'B7' }, ben: { seat: 'B8' } }); console.table([{ a: 1, b: 2 }], ['b']); console.table([1, { a: 1 }, null]);",
  "console.table(new Map([['ana', 'B7'], ['ben', { seat: 'B8' }]])); console.table(new Set(['x', 1]));",
  "console.table('text'); console.table(null); console.table(7); console.table([{ a: { b: 1 }, c: [1, 2, 3, 4], d: { e: 1, f: 2, g: 3 } }]);",
];

/** Forms that Node prints on its other stream. */
const ERROR_FORMS = [
  "console.warn('warn', { a: 1 }); console.error('error %s', 'x');",
  "console.assert(true, 'never'); console.assert(false); console.assert(false, 'no %s', 'seat'); console.assert(0, { a: 1 }); console.assert();",
  "console.trace('where %s', 'now'); console.trace();",
];

const MARK = "=== next ===";
const program = [...FORMS, ...ERROR_FORMS].map((form) => `console.log("${MARK}"); {\n${form}\n}`).join("\n");

/** Both streams of Node as one, and no places in the code. */
function printInNode(): string[] {
  const together = "const { Console } = await import('node:console'); globalThis.console = new Console(process.stdout);\n";
  const { stdout } = spawnSync(process.execPath, ["--input-type=module"], {
    input: together + program,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", TZ: "UTC" },
  });
  return cut(stdout.replace(/\n *at (?:[^\n]*?\((?:\S+:\d+:\d+|<anonymous>)\)|\S+:\d+:\d+)/g, ""));
}

function cut(printed: string): string[] {
  return printed
    .split(`${MARK}\n`)
    .slice(1)
    .map((text) => text.replace(/\n$/, ""));
}

const expected = printInNode();
const found = await run(program).then(({ lines, fault }) => ({ printed: cut(`${lines.join("\n")}\n`), fault }));

describe("the console", () => {
  it("was asked as often in Node as here, and nothing failed", () => {
    expect(found.fault).toBeUndefined();
    expect(expected).toHaveLength(FORMS.length + ERROR_FORMS.length);
    expect(found.printed).toHaveLength(expected.length);
  });

  it.each([...FORMS, ...ERROR_FORMS].map((form, index) => [form, index] as const))("prints as Node does: %s", (_, index) => {
    expect(found.printed[index]?.replace(/\n *at [^\n]*listing\.js[\d:)]+/g, "")).toBe(expected[index]);
  });
});
