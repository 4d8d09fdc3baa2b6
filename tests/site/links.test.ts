/** The links of the built site, also of the build under a base path. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BASED, basedFolder, distFolder, readPages } from "../../tools/built.ts";
import { parsePages, SITE } from "./parsed.ts";

/** Attributes that name elements of the same page by their ids. */
const REFERENCES = "for form list headers aria-labelledby aria-describedby aria-controls aria-owns aria-details popovertarget commandfor".split(" ");

describe.each([
  { name: "at the root", folder: distFolder, base: "/" },
  { name: "under a base path", folder: basedFolder, base: BASED },
])("links $name", ({ folder, base }) => {
  it("lead to pages, files and anchors that exist", () => {
    const parsed = parsePages(folder);
    const ids = new Map(parsed.map(({ path, root }) => [path, new Set(root.querySelectorAll("[id]").map((element) => element.id))]));
    const broken: string[] = [];
    let count = 0;
    for (const { path, root } of parsed) {
      const address = path === "/404.html" ? "/" : path;
      for (const element of root.querySelectorAll("[href],[src]")) {
        const target = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
        if (/^(https?:|mailto:|data:)/.test(target) && !target.startsWith(SITE)) continue;
        count++;
        const url = new URL(target, SITE + base.replace(/\/$/, "") + address);
        if (!url.pathname.startsWith(base)) {
          broken.push(`${path}: ${target} leaves the base path`);
          continue;
        }
        const local = decodeURIComponent(url.pathname.slice(base.length - 1));
        const known = ids.get(local);
        if (!known && !(existsSync(join(folder, local)) && statSync(join(folder, local)).isFile())) broken.push(`${path}: ${target} leads to nothing`);
        else if (url.hash !== "" && known && !known.has(decodeURIComponent(url.hash.slice(1)))) broken.push(`${path}: ${target}: the page has no such anchor`);
      }
    }
    expect(count).toBeGreaterThan(500);
    expect([...new Set(broken)].slice(0, 30)).toEqual([]);
  });

  it("name no address without TLS, not even one that a name in the text was made into", () => {
    const plain = parsePages(folder).flatMap(({ path, root }) =>
      root.querySelectorAll('[href^="http:"],[src^="http:"]').map((part) => `${path}: ${part.toString().slice(0, 80)}`),
    );
    expect(plain).toEqual([]);
  });

  it("between parts of a page name parts that are there", () => {
    const lost: string[] = [];
    let count = 0;
    for (const { path, root } of parsePages(folder)) {
      const ids = new Set(root.querySelectorAll("[id]").map(({ id }) => id));
      for (const name of REFERENCES)
        for (const element of root.querySelectorAll(`[${name}]`))
          for (const id of (element.getAttribute(name) ?? "").split(/\s+/)) {
            count++;
            if (!ids.has(id)) lost.push(`${path}: ${element.tagName.toLowerCase()} ${name}="${id}"`);
          }
    }
    expect(count).toBeGreaterThan(100);
    expect(lost.slice(0, 30)).toEqual([]);
  });

  it("of fonts lie in the style sheet under the base path", () => {
    for (const { path, html } of readPages(folder)) {
      const fonts = [...html.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map((match) => match[1] ?? "");
      expect(fonts.length, path).toBe(4);
      for (const font of fonts) expect(existsSync(join(folder, font.slice(base.length - 1))), `${path}: ${font}`).toBe(true);
    }
  });
});
