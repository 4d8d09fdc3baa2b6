import { describe, expect, it } from "vitest";
import { listWorks } from "../../../src/publish/licenses/licenses.ts";
import { writeNotice } from "../../../src/publish/licenses/notice.ts";
import { packageOf, readPackage } from "../../../src/publish/licenses/packages.ts";

describe("the package of a module", () => {
  it.each([
    ["/home/me/site/node_modules/@php-wasm/universal/index.js", "@php-wasm/universal"],
    ["/site/node_modules/a/node_modules/b-c/lib/x.mjs?used", "b-c"],
    ["C:\\site\\node_modules\\astro\\dist\\prefetch.js", "astro"],
    ["\0vite/preload-helper.js", "vite"],
    ["/site/src/page/start.ts", undefined],
    ["\0virtual:runtimes", undefined],
  ])("of %j is %s", (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});

describe("the works of others", () => {
  const works = listWorks(
    new Map([
      ["_astro/one.js", new Set(["p-limit", "astro"])],
      ["_astro/two.js", new Set(["p-limit"])],
      ["_astro/ours.js", new Set<string>()],
    ]),
  );
  const work = (name: string) => works.find((other) => other.name === name);

  it("are what is bundled, with the files that it is bundled into", () => {
    expect(work("p-limit")).toMatchObject({ license: "MIT", files: ["_astro/one.js", "_astro/two.js"], source: expect.stringContaining("p-limit") as string });
    expect(work("p-limit")?.text).toContain("Sindre Sorhus");
    expect(works.flatMap(({ files }) => files)).not.toContain("_astro/ours.js");
  });

  it("are also fonts, runtimes and the search, each with whole texts", () => {
    const says: [string, RegExp][] = [
      ["@fontsource-variable/source-serif-4", /Reserved Font Name ‘Source’[\s\S]*SIL OPEN FONT LICENSE/],
      ["@fontsource-variable/hanken-grotesk", /SIL OPEN FONT LICENSE/],
      ["pyodide", /Mozilla Public License Version 2\.0[\s\S]*Covered Software/],
      ["@electric-sql/pglite", /Apache License[\s\S]*END OF TERMS AND CONDITIONS/],
      ["@php-wasm/web-8-4", /GNU GENERAL PUBLIC LICENSE[\s\S]*NO WARRANTY/],
      ["quickjs-wasi", /Copyright/],
      ["pagefind", /Permission is hereby granted/],
      ["tailwindcss", /Permission is hereby granted/],
    ];
    for (const [name, text] of says) expect(work(name)?.text, name).toMatch(text);
    const held = works.flatMap((other) => other.held);
    expect(held.find(({ license }) => license === "Python-2.0.1")?.text).toContain("PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2");
    expect(held.find(({ license }) => license === "PostgreSQL")?.text).toContain("The PostgreSQL Global Development Group");
    expect(held.find(({ license }) => license === "PHP-3.01")?.text).toContain("The PHP Group");
  });
});

describe("the notice", () => {
  const facts = { version: "1.0.0", license: "MIT", source: "https://example.org", text: "You may.", files: ["a.js"], held: [] };

  it("names each work with its license, its source and its files", () => {
    expect(writeNotice([{ ...facts, name: "one" }])).toContain("one 1.0.0\n  License: MIT\n  Source: https://example.org\n  File: a.js\n");
  });

  it("holds a text that several share once, under all their names", () => {
    const notice = writeNotice([
      { ...facts, name: "one" },
      { ...facts, name: "two", held: [{ name: "part", license: "X", source: "s", text: "Held." }] },
    ]);
    expect(notice.split("You may.")).toHaveLength(2);
    expect(notice).toMatch(/\none 1\.0\.0\ntwo 1\.0\.0\n=+\n\nYou may\./);
    expect(notice).toMatch(/\npart\n=+\n\nHeld\./);
  });
});

it("a package that is not installed is an error", () => {
  expect(() => readPackage("no-such-package-here")).toThrow('no-such-package-here is not installed. Run "npm ci"');
});
