/** What the site takes from `samples/`: here from a few listings of the test's own. */
import { describe, expect, it, vi } from "vitest";
import { findDownload, findSampleFault, findShown, listServed } from "../../../src/listing/samples.ts";

const PYTHON = vi.hoisted(() =>
  [
    "before = 1",
    "# region: sum",
    "print('--- sum ---')",
    "print(before + 1)",
    "# endregion",
    "# region: rest",
    "print('--- rest ---')",
    "print(3)",
    "# endregion",
    "",
  ].join("\n"),
);

vi.mock("virtual:samples", () => ({
  texts: new Map<string, string>(
    Object.entries({
      "x/regions.py": PYTHON,
      "x/regions.py.out": "run on CPython 3.14.2\nfirst\n--- sum ---\n2\n--- rest ---\n3\n",
      "x/plain.py": "print(1)\n",
      "x/plain.py.out": "run on CPython 3.14.2\n1\n",
      "x/marked.sql": "-- region: a\nSELECT 1;\n-- endregion\n",
      "x/marked.sql.out": "run on PostgreSQL 18\n1\n",
      "x/plain.sql": "SELECT 1;\n",
      "x/plain.sql.out": "run on PostgreSQL 18\n1\n",
      "x/plain.php": "<?php echo 1;\n",
      "x/plain.php.out": "run on PHP 8.4\n1\n",
      "x/plain.js": "console.log(1);\n",
      "x/plain.js.out": "run on QuickJS 1\n1\n",
      "x/silent.js": "1;\n",
      "x/silent.js.out": "run on QuickJS 1\n",
      "x/redis.py": "# run: cpython\n# needs: redis\n# region: r\nprint(1)\n# endregion\n",
      "x/redis.py.out": "run on CPython 3.11\n1\n",
      "x/needs.py": "# needs: redis\nprint(1)\n",
      "x/needs.py.out": "run on CPython 3.11\n1\n",
      "x/native.py": "# run: cpython\n# region: r\nprint(1)\n# endregion\n",
      "x/native.py.out": "run on CPython 3.11\n1\n",
      "x/named.py": "# run: pyodide\nprint(1)\n",
      "x/named.py.out": "run on CPython 3.14.2\n1\n",
      "x/tested.py": "# tested by: plain.py\nprint(1)\n",
      "x/oracle.sql": "-- not run: Oracle is not free. Follows https://docs.oracle.com/x\n-- region: r\nSELECT 1 FROM dual;\n-- endregion\n",
      "x/home.java": "// run: java\nclass Home {}\n",
      "x/home.java.out": "run on OpenJDK 25\n1\n",
      "x/home.go": "// run: go\npackage main\n// region: r\nfunc main() {}\n// endregion\n",
      "x/home.go.out": "run on Go 1.26\n1\n",
      "x/redis.go": "// run: go\n// needs: redis\npackage main\n",
      "x/redis.go.out": "run on Go 1.26\n1\n",
      "x/many.go": "package main\n",
      "x/many.go.out": "run on Go 1.26\n1\n",
      "x/many.py": "print(1)\n",
      "x/many.py.out": "run on CPython 3.14.2\n1\n",
      "x/many.java": "class Many {}\n",
      "x/many.java.out": "run on OpenJDK 25\n1\n",
      "x/acceptance.ts": "1;\n2;\n3;\n\n",
      "x/acceptance.ts.out": "run on Node.js 24\nok\n",
      "y/acceptance.ts": "// tested by: other.ts\n1;\n",
      "box-office/java/Hall.java": "class Hall {}\n",
      "box-office/python/hall.py": "pass\n",
      "box-office/python/deep/hall.py": "pass\n",
      "box-office/go/go.mod": "module x\n",
      "box-office/spring/pom.xml": "<a/>\n",
      "box-office/contract/contract.ts": "1;\n",
    }),
  ),
}));

const only = (file: string, region?: string, output?: string) => {
  const shown = findShown(file, region, output);
  expect(shown).toHaveLength(1);
  return shown[0];
};

describe("what a listing shows", () => {
  it("is the whole file without its marks, and everything that it printed", () => {
    const shown = only("x/regions.py");
    expect(shown?.code).toBe("before = 1\nprint('--- sum ---')\nprint(before + 1)\nprint('--- rest ---')\nprint(3)");
    expect(shown?.output).toBe("first\n2\n3");
    expect(shown).toMatchObject({ section: undefined, runsByFile: true, runtime: "CPython 3.14.2", key: "python", language: "Python", path: "x/regions.py" });
  });

  it("is the region alone, with its section of the output", () => {
    const shown = only("x/regions.py", "sum");
    expect(shown?.code).toBe("print('--- sum ---')\nprint(before + 1)");
    expect(shown).toMatchObject({ output: "2", section: "sum" });
    expect(only("x/regions.py", "rest")).toMatchObject({ output: "3", section: "rest" });
  });

  it("is the section that is asked for, with a region or without", () => {
    expect(only("x/regions.py", undefined, "rest")).toMatchObject({ output: "3", section: "rest" });
    expect(only("x/regions.py", "sum", "rest")?.code).toContain("before + 1");
    expect(only("x/regions.py", "sum", "rest")).toMatchObject({ output: "3", section: "rest" });
  });

  it("is no output when none is wanted, or nothing was printed", () => {
    expect(only("x/regions.py", "sum", "none")).toMatchObject({ output: undefined, section: "sum" });
    expect(only("x/plain.py", undefined, "none")).toMatchObject({ output: undefined, runtime: "CPython 3.14.2" });
    expect(only("x/silent.js")?.output).toBeUndefined();
  });

  it("is all of the output when a region's program prints no sections", () => {
    expect(only("x/marked.sql", "a")).toMatchObject({ output: "1", section: "a" });
  });

  it("names who tests it, or why it is not run", () => {
    expect(only("x/tested.py")).toMatchObject({ testedBy: "plain.py", runtime: undefined, output: undefined });
    expect(only("x/oracle.sql")?.notRun).toContain("Oracle is not free");
    expect(only("x/oracle.sql")?.language).toBe("Oracle SQL");
    expect(only("x/plain.sql")?.language).toBe("SQL");
  });

  it("is the family in the order of its tabs, as far as there is a file", () => {
    expect(findShown("x/many").map(({ key, language, path }) => [key, language, path])).toEqual([
      ["java", "Java", "x/many.java"],
      ["python", "Python", "x/many.py"],
      ["go", "Go", "x/many.go"],
    ]);
    expect(findShown("x/plain.py x/plain.php").map(({ path }) => path)).toEqual(["x/plain.py", "x/plain.php"]);
  });

  it("is refused with the file and the remedy", () => {
    expect(() => findShown("x/none.py")).toThrow('<Sample file="x/none.py">: there is no file samples/x/none.py. Correct the attribute "file"');
    expect(() => findShown("x/regions.py", "none")).toThrow('has no region "none". It has sum, rest.');
    expect(() => findShown("constructor")).toThrow("there is no file samples/constructor in any language (.java, .py, .php, .go)");
    expect(findSampleFault("x/regions.py", "sum", "other")).toContain('no section "other"');
    expect(findSampleFault("x/regions.py", "sum", "rest")).toBeUndefined();
  });
});

describe("what can be run on the page", () => {
  it.each([
    ["x/plain.sql", "pglite"],
    ["x/plain.py", "pyodide"],
    ["x/plain.php", "php-wasm"],
    ["x/plain.js", "quickjs"],
    ["x/named.py", "pyodide"],
  ])("is %s, by %s", (file, runtime) => {
    expect(only(file)).toMatchObject({ runsOnPage: runtime, runsByFile: false });
  });

  it.each(["x/redis.py", "x/needs.py", "x/native.py", "x/tested.py", "x/oracle.sql", "x/home.java", "x/acceptance.ts"])("is not %s", (file) => {
    expect(only(file)?.runsOnPage).toBeUndefined();
  });
});

describe("the command at home", () => {
  it("stands at whole listings that name a runner which the page does not have", () => {
    expect(only("x/home.java")?.homeCommand).toBe("java home.java");
    expect(only("x/home.go")?.homeCommand).toBe("go run home.go");
  });

  it("stands at no region, at nothing that names no runner, and at nothing that needs more than its runner or runs on the page", () => {
    expect(only("x/home.go", "r")?.homeCommand).toBeUndefined();
    for (const file of ["x/redis.go", "x/many.go", "x/plain.py", "x/native.py", "x/tested.py"]) expect(only(file)?.homeCommand, file).toBeUndefined();
  });
});

describe("whole files that readers fetch", () => {
  it("are acceptance tests, plain box offices, and every program that was run", () => {
    const paths = listServed().map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith("x/")).sort()).toEqual([
      "box-office/go/go.mod",
      "box-office/java/Hall.java",
      "box-office/python/hall.py",
      "y/acceptance.ts",
    ]);
    expect(
      paths
        .filter((path) => path.startsWith("x/"))
        .sort()
        .join(" "),
    ).toBe(
      "x/acceptance.ts x/home.go x/home.java x/many.go x/many.java x/many.py x/marked.sql x/named.py x/native.py x/needs.py x/plain.js x/plain.php x/plain.py x/plain.sql x/redis.go x/redis.py x/regions.py x/silent.js",
    );
    expect(listServed().find(({ path }) => path === "x/regions.py")?.text).toBe(PYTHON);
  });

  it("say their name, their length and what tested them", () => {
    expect(findDownload("x/acceptance.ts")).toEqual({ name: "acceptance.ts", lines: 3, runtime: "Node.js 24" });
  });

  it("are refused with the file and the remedy", () => {
    expect(() => findDownload("z/acceptance.ts")).toThrow('<Download file="z/acceptance.ts">: there is no file');
    expect(() => findDownload("x/plain.py")).toThrow('only a file named "acceptance" can be taken home');
    expect(() => findDownload("y/acceptance.ts")).toThrow('Run "npm run samples:update -- y/acceptance"');
  });
});
