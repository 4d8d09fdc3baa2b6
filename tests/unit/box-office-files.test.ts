/** What is promised about the files of the box office: short enough for one sitting, and rules that are the same in two frameworks. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

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
    expect(lines.length).toBeLessThanOrEqual(240);
  });

  it("in Flask and in FastAPI have the same rules", () => {
    const [flask, fastapi] = ["flask", "fastapi"].map((name) => readFileSync(join(folder, name, "hall.py"), "utf8"));
    expect(flask).toBe(fastapi);
  });
});
