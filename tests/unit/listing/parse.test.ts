import { describe, expect, it } from "vitest";
import { describeSampleFault, listFamily, parseListing, readListing, readOutput } from "../../../src/listing/parse.ts";

describe("parseListing", () => {
  it("reads directives in any comment style and leaves them out", () => {
    const { directives, code } = parseListing("a.py", "# run: cpython\n# needs: redis pip:redis\nprint(1)\n");
    expect(directives).toEqual({ run: "cpython", needs: ["redis", "pip:redis"] });
    expect(code).toBe("print(1)");
    expect(parseListing("a.xml", "<!-- not run: IIS runs on Windows only. Follows https://learn.microsoft.com/x -->\n<a/>").directives.notRun).toContain(
      "Follows",
    );
  });

  it("takes a directive only from the first lines", () => {
    expect(parseListing("a.sh", "1\n2\n3\n4\n5\n# run: cpython\n").directives.run).toBeUndefined();
  });

  it("cuts regions, without the indent that all lines share", () => {
    const { code, regions } = parseListing("a.js", "before();\n  // region: one\n  if (x) {\n    y();\n  }\n  // endregion\nafter();\n");
    expect(regions.get("one")).toBe("if (x) {\n  y();\n}");
    expect(code).toBe("before();\n  if (x) {\n    y();\n  }\nafter();");
  });

  it("reads every directive, and Windows line ends", () => {
    const { directives, code, regions } = parseListing(
      "a.sql",
      "-- run: psql\r\n-- fails: on purpose\r\n-- tested by: b.sh\r\n-- region: a\r\nSELECT 1;\r\n-- endregion\r\n",
    );
    expect(directives).toEqual({ needs: [], run: "psql", fails: "on purpose", testedBy: "b.sh" });
    expect(code).toBe("SELECT 1;");
    expect(regions.get("a")).toBe("SELECT 1;");
  });

  it("keeps one blank line of many, and none at the ends", () => {
    expect(parseListing("a.py", "\n\na = 1  \n\n\n\nb = 2\n\n").code).toBe("a = 1\n\nb = 2");
  });

  it.each([
    ["a region inside a region", "-- region: a\n-- region: b\n-- endregion\n", /"b" begins inside region "a"/],
    ["a region named twice", "-- region: a\n-- endregion\n-- region: a\n-- endregion\n", /named twice/],
    ["a region that is never closed", "-- region: a\n", /never closed/],
    ["an end without a region", "-- endregion\n", /without a region/],
  ])("refuses %s", (_, text, message) => {
    expect(() => parseListing("a.sql", text)).toThrow(message);
  });
});

describe("readListing and readOutput", () => {
  it("parse a text once, and again when it has changed", () => {
    const first = readListing("k/a.py", "print(1)\n");
    expect(readListing("k/a.py", "print(1)\n")).toBe(first);
    expect(readListing("k/b.py", "print(1)\n")).not.toBe(first);
    expect(readListing("k/a.py", "print(2)\n").code).toBe("print(2)");
    expect(readListing("k/a.py", "print(1)\n").code).toBe("print(1)");
    expect(readOutput("k/a.py.out", "run on X 1\n1\n")).toBe(readOutput("k/a.py.out", "run on X 1\n1\n"));
    expect(readOutput("k/a.py.out", "run on X 2\n1\n").runtime).toBe("X 2");
  });

  it("do not keep a fault that is mended", () => {
    expect(() => readListing("k/c.py", "# region: a\n")).toThrow("never closed");
    expect(readListing("k/c.py", "# region: a\n# endregion\n").regions.size).toBe(1);
  });
});

describe("describeSampleFault", () => {
  const files: Record<string, string> = {
    "x/a.js": "// region: r\n1\n// endregion\n",
    "x/a.js.out": "run on QuickJS 1\n--- r ---\n1\n",
    "x/b.java": "//",
    "x/b.java.out": "run on OpenJDK 25\n",
    "x/c.js": "1",
  };
  const check = (file: string, region?: string, output?: string) => describeSampleFault((path) => files[path], file, region, output);

  it("finds nothing wrong with what exists", () => {
    expect(check("x/a.js", "r", "r")).toBeUndefined();
    expect(check("x/b")).toBeUndefined();
  });

  it.each([
    ["x/none.js", undefined, undefined, /no file samples\/x\/none.js/],
    ["x/none", undefined, undefined, /in any language/],
    ["x/a.js", "q", undefined, /no region "q"\. It has r/],
    ["x/a.js", undefined, "q", /no section "q"/],
    ["x/c.js", undefined, undefined, /c.js.out is missing/],
  ])("says what is wrong with %s %s %s", (file, region, output, message) => {
    expect(check(file, region, output)).toMatch(message);
  });
});

describe("listFamily", () => {
  const files = ["x/a.py", "x/a.go", "y/Main.java", "y/.htaccess"];
  const list = (file: string) => listFamily((path) => files.includes(path), file);

  it.each([
    ["x/a.py", ["x/a.py"]],
    ["x/a", ["x/a.py", "x/a.go"]],
    ["y/Main.java x/a.py", ["y/Main.java", "x/a.py"]],
    ["y/.htaccess", ["y/.htaccess"]],
    ["x/none", []],
  ])("reads %s", (file, members) => {
    expect(list(file)).toEqual(members);
  });

  it("lets each file of a list be looked for", () => {
    expect(describeSampleFault((path) => (path === "x/a.py" ? "# tested by: contract" : undefined), "x/a.py x/b.go")).toMatch(/no file samples\/x\/b\.go/);
  });
});
