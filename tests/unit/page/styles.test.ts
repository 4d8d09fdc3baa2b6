import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const src = fileURLToPath(new URL("../../../src/", import.meta.url));
const read = (file: string) => readFileSync(src + file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
const sheets = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => file.replaceAll("\\", "/"));
const texts = new Map(sheets.map((sheet) => [sheet, read(sheet)]));

it("use no custom property that no sheet defines", () => {
  const defined = new Set([...texts.values()].flatMap((text) => [...text.matchAll(/(--[a-z0-9-]+):/g)].map(([, name]) => name)));
  const wrong = [...texts].flatMap(([sheet, text]) =>
    [...text.matchAll(/var\((--[a-z0-9-]+)/g)].filter(([, name]) => !defined.has(name)).map(([, name = ""]) => `${sheet} uses ${name}`),
  );
  expect(wrong).toEqual([]);
  expect(defined.size).toBeGreaterThan(10);
});

it("are all part of the sheet that every page carries, of the one at its end, or of that of the template that imports them", () => {
  const templates = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".astro"));
  const own = templates.flatMap((file) =>
    [...readFileSync(src + file, "utf8").matchAll(/^import "(\.[^"]+\.css)";$/gm)].map(([, path = ""]) =>
      new URL(path, `file:///${file.replaceAll("\\", "/")}`).pathname.slice(1),
    ),
  );
  const imported = ["page/styles/global.css", "page/styles/late.css", "search/view/own-page.css", "page/lists/lists.css"].flatMap((sheet) =>
    [...read(sheet).matchAll(/@import "(\.[^"]+)"/g)].map(([, path = ""]) => new URL(path, `file:///${sheet}`).pathname.slice(1)),
  );
  expect([...new Set([...imported, ...own, "page/styles/late.css"])].toSorted()).toEqual(sheets.toSorted());
  // Its rules come where all others come: in a layer, after the order of layers.
  for (const sheet of own.filter((each) => each !== "page/styles/global.css"))
    expect(texts.get(sheet)?.trim(), sheet).toMatch(/^@layer theme, base, components, page, utilities;\s*@(?:layer page \{|import "[^"]+" layer\(page\))/);
});

it("write colors in the theme alone, but for the shade over a page", () => {
  const colors = [...texts]
    .filter(([sheet]) => sheet !== "page/styles/theme.css")
    .flatMap(([, text]) => text.match(/#[0-9a-f]{3,8}\b|oklch\([^)]*\)|rgb\([^)]*\)/g) ?? []);
  expect([...new Set(colors)].toSorted()).toEqual(["oklch(15% 0.01 265 / 0.45)"]);
});
