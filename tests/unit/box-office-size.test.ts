/** The box offices without a framework can be read in one sitting. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseListing } from "../../src/lib/listing.ts";
import { MAX_WIDTH } from "../samples/lines.ts";

const MAX_LINES = 240;
const folder = fileURLToPath(new URL("../../samples/box-office/", import.meta.url));

describe("the box office", () => {
  it.for(["java", "python", "php", "go"])("in %s has short files with the same named parts", (language) => {
    const files = readdirSync(join(folder, language)).filter((name) => /\.(java|py|php|go)$/.test(name));
    const regions = new Set<string>();
    for (const name of files) {
      const text = readFileSync(join(folder, language, name), "utf8");
      const lines = text.trimEnd().split("\n");
      expect(lines.length, `lines of ${language}/${name}`).toBeLessThanOrEqual(MAX_LINES);
      expect(
        lines.filter((line) => line.replaceAll("\t", "    ").length > MAX_WIDTH),
        `${language}/${name}`,
      ).toEqual([]);
      for (const region of parseListing(name, text).regions.keys()) regions.add(region);
    }
    expect([...regions]).toEqual(expect.arrayContaining(["errors", "show", "hold", "race", "idempotency", "routing"]));
  });
});
