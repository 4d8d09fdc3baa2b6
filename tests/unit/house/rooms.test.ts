/** The plan of the house: who may import what, what reaches the browser, and how things are named. CONTRIBUTING.md says it in words. */
import { describe, expect, it } from "vitest";
import { type Arrow, findCircles, listFiles, reach, readArrows, readText } from "./graph.ts";

/** Rooms from the ground up. A room imports only rooms of lower floors; rooms of one floor know nothing of each other. */
const FLOORS = [["site"], ["listing"], ["figure", "run"], ["guide"], ["practice", "search"], ["page"], ["publish"], ["pages"]];

const ours = listFiles("src", "tools", "tests", "samples/box-office/contract");
const files = ours.filter((file) => file.startsWith("src/"));
const arrows = readArrows(ours.filter((file) => !file.startsWith("tests/content/fixture/")));

/** `src/run/workers/php.ts` is in the room `run`, `src/content.config.ts` in none. */
function roomOf(file: string): string | undefined {
  return /^src\/([a-z]+)\//.exec(file)?.[1];
}

function floorOf(room: string): number {
  return FLOORS.findIndex((floor) => floor.includes(room));
}

function say({ from, specifier }: Arrow): string {
  return `${from} imports ${specifier}`;
}

describe("the plan", () => {
  it("sees imports of all kinds", () => {
    const kinds = [
      "src/page/Base.astro imports ./start.ts",
      "src/figure/by-skill/databases.ts imports ../databases/*.ts",
      "src/run/pool.ts imports ./workers/php.ts?worker&url",
      "src/page/styles/global.css imports ./theme.css",
      "src/listing/samples.ts imports virtual:samples",
    ];
    expect(arrows.map(say)).toEqual(expect.arrayContaining(kinds));
  });

  it("has a floor for every room", () => {
    const rooms = [...new Set(files.map(roomOf).filter((room) => room !== undefined))].sort();
    expect(rooms).toEqual(FLOORS.flat().sort());
  });

  it("lets no import go up or across", () => {
    const wrong = arrows.filter(({ from, to = "" }) => {
      const [room, target] = [roomOf(from), roomOf(to)];
      return room !== undefined && target !== undefined && room !== target && floorOf(target) >= floorOf(room);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  it("has no circle", () => {
    expect(findCircles(arrows).map((circle) => circle.join(" -> "))).toEqual([]);
  });

  it("keeps tests out of everything, and tools out of the site", () => {
    const wrong = arrows.filter(
      ({ from, to = "" }) => (to.startsWith("tests/") && !from.startsWith("tests/")) || (to.startsWith("tools/") && /^(src|samples)\//.test(from)),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("has one place that asks Astro for content, and pages that render it", () => {
    const wrong = arrows.filter(
      ({ from, specifier }) =>
        specifier === "astro:content" && !["src/guide/load.ts", "src/content.config.ts"].includes(from) && !/^src\/pages\/.*\.astro$/.test(from),
    );
    expect(wrong.map(say)).toEqual([]);
    expect(files.filter((file) => readText(file).includes("getCollection"))).toEqual(["src/guide/load.ts"]);
  });

  it("has one reader of the samples, and figures that draw recorded outputs", () => {
    expect(arrows.filter(({ specifier }) => specifier === "virtual:samples").map(({ from }) => from)).toEqual(["src/listing/samples.ts"]);
    expect(files.filter((file) => !file.endsWith(".d.ts") && readText(file).includes('"virtual:samples"')).sort()).toEqual([
      "src/listing/plugin.ts",
      "src/listing/samples.ts",
    ]);
    const readers = arrows.filter(({ from, to }) => from.startsWith("src/") && to?.startsWith("samples/") === true);
    expect(readers.filter(({ from, to = "" }) => roomOf(from) !== "figure" || !to.endsWith(".out")).map(say)).toEqual([]);
    expect(readers.length).toBeGreaterThan(0);
  });
});

describe("what runs in the browser", () => {
  const entries = [
    ...new Set([
      ...arrows.filter(({ isInScript }) => isInScript).flatMap(({ to }) => to ?? []),
      ...files.filter((file) => file.startsWith("src/run/workers/")),
    ]),
  ];

  it("begins at the scripts of templates and at the workers", () => {
    expect(entries).toContain("src/page/start.ts");
    expect(entries).toContain("src/run/workers/pyodide.ts");
  });

  it.each(entries)("%s reaches nothing of Node, Astro, the build or the listings", (entry) => {
    const ways = reach(entry, arrows);
    const wrong = arrows
      .filter(({ from, to, specifier, isType }) => ways.has(from) && !isType && isOfTheBuild(specifier, to))
      .map((bad) => `${(ways.get(bad.from) ?? []).join(" -> ")} -> ${bad.specifier}`);
    expect(wrong).toEqual([]);
  });

  it("is not imported by the build half of templates", () => {
    const wrong = arrows.filter(({ from, to = "", isInScript }) => from.endsWith(".astro") && !isInScript && entries.includes(to));
    expect(wrong.map(say)).toEqual([]);
  });
});

// Of highlight.js the browser may have its core and single grammars, not all of them.
const OF_THE_BUILD = /^(node:|astro(:|\/|$)|@astrojs\/|highlight\.js$|sharp|satori|pagefind|node-html-parser|subset-font)/;

function isOfTheBuild(specifier: string, to: string | undefined): boolean {
  return (
    OF_THE_BUILD.test(specifier) ||
    /^src\/(publish\/|pages\/|content\.config|search\/build\/|guide\/load|listing\/(samples|plugin|files)\.)/.test(to ?? "") ||
    (to?.startsWith("content/") ?? false)
  );
}

describe("sizes and names", () => {
  const code = ours.filter((file) => /\.(ts|js|mjs|astro|css)$/.test(file));

  it("keep every file of code to 200 lines", () => {
    expect(
      code.map((file) => `${file}: ${readText(file).trimEnd().split("\n").length} lines`).filter((line) => Number(/(\d+) lines/.exec(line)?.[1]) > 200),
    ).toEqual([]);
  });

  it("keep every folder to 15 files", () => {
    const counts = Map.groupBy(code, (file) => file.split("/").slice(0, -1).join("/"));
    expect([...counts].filter(([, list]) => list.length > 15).map(([folder, list]) => `${folder} has ${list.length} files`)).toEqual([]);
  });

  it("are kebab-case, or PascalCase for templates", () => {
    const wrong = files.filter((file) => {
      const name = file.split("/").at(-1) ?? "";
      if (file.startsWith("src/pages/")) return false;
      return name.endsWith(".astro") ? !/^[A-Z][A-Za-z0-9]*\.astro$/.test(name) : !/^[a-z0-9]+(-[a-z0-9]+)*(\.config|\.d)?\.(ts|css|js)$/.test(name);
    });
    expect(wrong).toEqual([]);
  });

  it("say what a file is: no utilities, helpers, managers or index files", () => {
    expect(code.filter((file) => !file.startsWith("src/pages/") && /util|helper|manager|(^|\/)index\./i.test(file))).toEqual([]);
  });

  it("are exported by name, never as default, outside of configuration", () => {
    expect(files.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && /^export default/m.test(readText(file)))).toEqual([]);
  });

  it("agree in file, tag and class of an element", () => {
    const defined = files.flatMap((file) =>
      [...readText(file).matchAll(/customElements\.define\("([a-z-]+)", (\w+)\)/g)].map(([, tag = "", name = ""]) => ({ file, tag, name })),
    );
    expect(defined.length).toBeGreaterThan(3);
    const wrong = defined.filter(
      ({ file, tag, name }) => !file.endsWith(`/${tag}.ts`) || name !== tag.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase()),
    );
    expect(wrong).toEqual([]);
  });
});
