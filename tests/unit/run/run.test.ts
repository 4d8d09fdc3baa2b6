/** The pure parts of running a listing on the page. */
import { describe, expect, it } from "vitest";
import { splitStatements } from "../../../src/run/psql.ts";
import { readPhpErrors, readTraceback } from "../../../src/run/faults.ts";
import { limitOutput } from "../../../src/run/output.ts";
import { shownLine, shownOutput, spliceRegion, spliceWhole, wholeText } from "../../../src/run/region.ts";

const FILE = ["import math", "def area():", "    # region: body", "    r = 2", "", "    return r", "    # endregion", "print(area())", ""].join("\n");

describe("a region", () => {
  it("goes back into its file between the marks, indented as before", () => {
    expect(spliceRegion(FILE, "body", "r = 2\n\nreturn r")).toEqual({ code: FILE, lines: [3, 4, 5] });
  });

  it("may grow and shrink", () => {
    expect(spliceRegion(FILE, "body", "return 1").code.split("\n")[3]).toBe("    return 1");
    const { code } = spliceRegion(FILE, "body", "r = 1\nif r:\n    r = 2\nreturn r");
    expect(code).toContain("    if r:\n        r = 2\n    return r\n    # endregion");
  });

  it("that is not in the file is an error", () => {
    expect(() => spliceRegion(FILE, "other", "x")).toThrow('no region "other"');
  });

  it("counts its own lines", () => {
    const spliced = spliceRegion(FILE, "body", "r = 2\n\nreturn r");
    expect(shownLine(4, spliced)).toBe(1);
    expect(shownLine(6, spliced)).toBe(3);
    expect(shownLine(3, spliced)).toBeUndefined();
    expect(shownLine(8, spliced)).toBeUndefined();
    expect(shownLine(2, wholeText("a\nb"))).toBe(2);
  });

  it("shows its own part of the output, or all of it without the marks", () => {
    const printed = "before\n--- one ---\n1\n--- two ---\n2\n";
    expect(shownOutput(printed, "two")).toBe("2");
    expect(shownOutput(printed, undefined)).toBe("before\n1\n2");
    expect(shownOutput("3\n", "two")).toBe("3");
  });
});

describe("a listing that is shown without its marks", () => {
  const SQL = "-- needs: nothing\n\n-- region: one\nSELECT 1;\n-- endregion\nSELECT 2;\n-- region: two\nSELECT 3;\n-- endregion\n";
  const shown = "SELECT 1;\nSELECT 2;\nSELECT 3;";

  it("runs as its file while it is unchanged", () => {
    expect(spliceWhole(SQL, shown, shown)).toEqual({ code: SQL, lines: [3, 5, 7] });
  });

  it("keeps the marks around what is changed, added or removed", () => {
    expect(spliceWhole(SQL, shown, "SELECT 1;\nSELECT 2;\nSELECT 4;\nSELECT 5;")).toEqual({
      code: SQL.replace("SELECT 3;", "SELECT 4;\nSELECT 5;"),
      lines: [3, 5, 7, 8],
    });
    expect(spliceWhole(SQL, shown, "SELECT 0;\nSELECT 1;\nSELECT 2;\nSELECT 3;")).toEqual({ code: `SELECT 0;\n${SQL}`, lines: [0, 4, 6, 8] });
    expect(spliceWhole(SQL, shown, "SELECT 1;\nSELECT 3;")).toEqual({ code: SQL.replace("SELECT 2;\n", ""), lines: [3, 6] });
    expect(spliceWhole(SQL, shown, "SELECT 9;").code).not.toContain("SELECT 1;");
  });
});

describe("output", () => {
  const collect = (limit: number) => {
    const sent: string[] = [];
    let full = 0;
    const output = limitOutput(
      (text) => sent.push(text),
      () => full++,
      limit,
    );
    return { sent, output, full: () => full };
  };

  it("is sent as it comes", () => {
    const { sent, output } = collect(100);
    output.write("a\n");
    output.write("b\n");
    expect(sent).toEqual(["a\n", "b\n"]);
  });

  it("is gathered into larger pieces when there is much of it", () => {
    const { sent, output } = collect(1_000_000);
    for (let line = 0; line < 50_000; line++) output.write("12345\n");
    output.flush();
    expect(sent.join("")).toHaveLength(300_000);
    expect(sent.length).toBeLessThan(2200);
  });

  it("ends at the limit, and says so once", () => {
    const { sent, output, full } = collect(5);
    for (const text of ["abc", "def", "ghi"]) output.write(text);
    output.flush();
    expect(sent.join("")).toBe("abcde");
    expect(full()).toBe(1);
  });
});

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

describe("statements", () => {
  it("know their line", () => {
    const script = "-- first\nSELECT 1;\n\n-- region: a\nSELECT 2;\n  SELECT\n 3;\n-- endregion\nSELECT 'x\ny'; SELECT 4;";
    expect(splitStatements(script).map(({ line }) => line)).toEqual([1, 5, 6, 9, 10]);
  });
});
