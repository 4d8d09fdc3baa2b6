import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import subsetFont from "subset-font";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readNames, renameFont } from "../../../../src/publish/fonts/font-name.ts";
import { cutFont, FONTS } from "../../../../src/publish/fonts/fonts.ts";

let cache = "";
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), "nine-skills-fonts-"));
});
afterAll(() => {
  rmSync(cache, { recursive: true, force: true });
});

const opened = (woff2: Uint8Array) => subsetFont(Buffer.from(woff2), "abc", { targetFormat: "sfnt" });

/** The weights of a variable font, or undefined: https://learn.microsoft.com/typography/opentype/spec/fvar */
function readWeights(sfnt: Buffer): number[] | undefined {
  for (let entry = 12; entry < 12 + 16 * sfnt.readUInt16BE(4); entry += 16) {
    if (sfnt.toString("latin1", entry, entry + 4) !== "fvar") continue;
    const table = sfnt.readUInt32BE(entry + 8);
    const axis = table + sfnt.readUInt16BE(table + 4);
    expect(sfnt.toString("latin1", axis, axis + 4)).toBe("wght");
    return [sfnt.readInt32BE(axis + 4) / 65536, sfnt.readInt32BE(axis + 12) / 65536];
  }
  return undefined;
}

describe("the cut fonts", () => {
  it.each([
    { address: "/fonts/text.woff2", family: "Nine Cut Serif", weights: undefined },
    { address: "/fonts/text-bold.woff2", family: "Nine Cut Serif", weights: undefined },
    { address: "/fonts/text-italic.woff2", family: "Nine Cut Serif", weights: undefined },
    { address: "/fonts/interface.woff2", family: "Hanken Grotesk", weights: [400, 800] },
  ])("$address has its name and its weights, and no reserved name", async ({ address, family, weights }) => {
    const font = FONTS.find((other) => other.address === address);
    if (!font) throw new Error(`no font ${address}`);
    const sfnt = await opened(await cutFont(font, "abc", cache));
    const names = readNames(sfnt);
    expect(names.get(1)).toBe(family);
    expect(names.get(0)).toBe(font.copyright);
    expect([...names].filter(([id, name]) => id !== 0 && name.includes("Source"))).toEqual([]);
    expect(readWeights(sfnt)).toEqual(weights);
  });

  it("grow with their characters, and are kept from build to build", async () => {
    const font = FONTS.at(-1);
    if (!font) throw new Error("no font");
    const [few, many] = [await cutFont(font, "abc", cache), await cutFont(font, "abcdefghijklm", cache)];
    expect(many.length).toBeGreaterThan(few.length);
    const other = join(cache, "other");
    await cutFont(font, "abc", other);
    for (const file of readdirSync(other)) writeFileSync(join(other, file), "kept");
    expect(Buffer.from(await cutFont(font, "abc", other)).toString()).toBe("kept");
  });
});

describe("renaming", () => {
  it("refuses a name of another length, with blanks or without", () => {
    expect(() => renameFont(Buffer.alloc(20), "Source Serif 4", "Nine Serif")).toThrow("differ in length");
    expect(() => renameFont(Buffer.alloc(20), "Source Serif 4", "NineCutSerif 4")).toThrow("differ in length");
  });

  it("says when a font has another name than expected", async () => {
    const font = FONTS.at(-1);
    if (!font) throw new Error("no font");
    const sfnt = await opened(await cutFont(font, "abc", cache));
    expect(() => renameFont(sfnt, "Source Serif 4", "Nine Cut Serif")).toThrow('does not bear the name "Source Serif 4"');
  });
});
