/** What is promised about the files of the box office: short enough for one sitting, and rules that are the same in two frameworks. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseListing } from "../../src/listing/parse.ts";
import { MAX_WIDTH } from "../../tools/samples/lines.ts";

/** Lines that can be read in one sitting. */
const MAX_LINES = 240;
const folder = fileURLToPath(new URL("../../samples/box-office/", import.meta.url));

/** The sources of one implementation, without what a build leaves behind. */
function readSources(name: string): string[] {
  return readdirSync(join(folder, name), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(java|py)$/.test(path) && !path.startsWith("target"))
    .map((path) => readFileSync(join(folder, name, path), "utf8"))
    .filter((text) => text !== "");
}

describe("the box offices with a framework", () => {
  it.for(["spring", "micronaut", "flask", "django", "fastapi"])("in %s has at most 240 lines", (name) => {
    const lines = readSources(name).flatMap((text) => text.trimEnd().split("\n"));
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.length).toBeLessThanOrEqual(MAX_LINES);
  });

  it("in Flask and in FastAPI have the same rules", () => {
    const [flask, fastapi] = ["flask", "fastapi"].map((name) => readFileSync(join(folder, name, "hall.py"), "utf8"));
    expect(flask).toBe(fastapi);
  });
});

describe("the box offices without a framework", () => {
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
    expect([...regions]).toEqual(expect.arrayContaining(["show", "hold", "race", "idempotency", "routing"]));
  });
});
