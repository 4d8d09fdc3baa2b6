import { describe, expect, it } from "vitest";
import { readPhpErrors, readTraceback } from "../../../src/run/faults.ts";

describe("faults", () => {
  it("of Python name the last line of the listing that was reached", () => {
    const traceback = `Traceback (most recent call last):
  File "/lib/python314.zip/_pyodide/_base.py", line 597, in eval_code_async
    await CodeRunner(
  File "listing.py", line 7, in <module>
    sell()
  File "listing.py", line 3, in sell
    raise ValueError("no such seat")
  File "/lib/python314.zip/decimal.py", line 99, in f
ValueError: no such seat
`;
    expect(readTraceback(traceback)).toEqual({ message: "ValueError: no such seat", line: 3 });
  });

  it("of Python may be a group", () => {
    const traceback = `  + Exception Group Traceback (most recent call last):
  |   File "<exec>", line 6, in run
  |   File "listing.py", line 2, in <module>
  |     raise ExceptionGroup('g', [ValueError('a')])
  | ExceptionGroup: g (1 sub-exception)
  +-+---------------- 1 ----------------
    | ValueError: a
    +------------------------------------
`;
    expect(readTraceback(traceback)).toEqual({ message: "ExceptionGroup: g (1 sub-exception)", line: 2 });
  });

  it("of Python's grammar have a line as well", () => {
    expect(readTraceback(`  File "listing.py", line 2\n    x = (\n        ^\nSyntaxError: '(' was never closed\n`)).toEqual({
      message: "SyntaxError: '(' was never closed",
      line: 2,
    });
  });

  it("of PHP stand in its output", () => {
    expect(readPhpErrors("\nFatal error: Uncaught TypeError: no in /listing.php:4\nStack trace:\n#0 {main}\n  thrown in /listing.php on line 4\n")).toEqual([
      { line: 4 },
    ]);
    expect(readPhpErrors("\nWarning: Undefined variable $a in /listing.php on line 2\n")).toEqual([]);
  });
});
