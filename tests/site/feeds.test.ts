/** The feed, the list of addresses, and what else names them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { BASED, basedFolder, distFolder, readPages } from "../../tools/built.ts";
import { SITE } from "./parsed.ts";
import { SKILL_SLUGS } from "./skill-slugs.ts";

const seen = readPages().filter(({ path }) => path !== "/404.html");

describe("feeds", () => {
  const read = (file: string) => readFileSync(join(distFolder, file), "utf8");

  it("tell of each change of an article once, by a guid of its own, newest first", () => {
    const items = parse(read("rss.xml")).querySelectorAll("item");
    const guids = items.map((item) => item.querySelector("guid")?.textContent ?? "");
    const dates = items.map((item) => Date.parse(item.querySelector("pubDate")?.textContent ?? ""));
    expect(new Set(guids).size).toBe(guids.length);
    expect(dates).toEqual(dates.toSorted((one, other) => other - one));
    for (const slug of SKILL_SLUGS) {
      const address = `${SITE}/skills/${slug}/`;
      const changes = parse(readFileSync(join(distFolder, "skills", slug, "index.html"), "utf8")).querySelectorAll(".changes > li").length;
      expect(changes, slug).toBeGreaterThan(0);
      const expected = [address, ...Array.from({ length: changes - 1 }, (_, index) => `${address}#change-${index + 2}`)];
      expect(guids.filter((guid) => guid === address || guid.startsWith(`${address}#`)).toSorted(), slug).toEqual(expected.toSorted());
    }
  });

  it("of addresses name every page that may be found, and no other", () => {
    const sitemap = [...read("sitemap-0.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? "");
    expect(sitemap.sort()).toEqual(seen.map(({ path }) => SITE + path).sort());
    expect(read("robots.txt")).toContain(`Sitemap: ${SITE}/sitemap-index.xml`);
  });

  it("name the base path when there is one", () => {
    const based = (file: string) => readFileSync(join(basedFolder, file), "utf8");
    expect(based("rss.xml")).toContain(`<link>${SITE}${BASED}skills/databases/</link>`);
    expect(based("sitemap-0.xml")).toContain(`${SITE}${BASED}skills/databases/`);
    expect(based("manifest.webmanifest")).toContain(`"start_url":"${BASED}"`);
    expect(based("_headers")).toMatch(new RegExp(`^${BASED}_astro/\\S+\\.js$`, "m"));
  });
});
