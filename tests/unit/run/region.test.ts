import { describe, expect, it } from "vitest";
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
