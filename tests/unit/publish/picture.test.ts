import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, it } from "vitest";
import { drawIcon, drawPicture } from "../../../src/publish/picture.ts";

let cache = "";
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "nine-skills-pictures-"));
});
afterEach(() => {
  rmSync(cache, { recursive: true, force: true });
});

const FACTS = { title: "Databases", kicker: "Skill 4 of 9", text: "Keep what was promised.", order: 4 };

/** Whether a pixel is about that color; the palette of a picture is small. */
function holds(pixels: Buffer, color: string): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  for (let at = 0; at < pixels.length; at += 3) if (wanted.every((value, index) => Math.abs(value - (pixels[at + index] ?? 0)) < 8)) return true;
  return false;
}

it("is a PNG of 1200 x 630 on paper, with ink and accent in it", async () => {
  const { data, info } = await sharp(await drawPicture(FACTS, cache))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 1200, height: 630, channels: 3 });
  expect(Math.min(...data.subarray(0, 3))).toBeGreaterThanOrEqual(252);
  for (const color of ["#14161c", "#035642"]) expect(holds(data, color), color).toBe(true);
  expect(holds(data, "#3a419e")).toBe(false);
});

it.each(["Keep what was promised.", "Model, index and query data, and keep two buyers from getting the same seat, also when both press at once."])(
  "leaves a margin on all sides: %s",
  async (text) => {
    const drawn = sharp(await drawPicture({ ...FACTS, text }, cache));
    const { info } = await sharp(await drawn.toBuffer())
      .trim({ threshold: 20 })
      .toBuffer({ resolveWithObject: true });
    expect(info.width).toBeLessThanOrEqual(1200 - 2 * 60);
    expect(info.height).toBeLessThanOrEqual(630 - 2 * 60);
  },
);

it("changes with each thing that it shows, and with nothing else", async () => {
  const pictures = [];
  for (const change of [{}, { title: "Servers" }, { kicker: "Skill 5 of 9" }, { text: "Other words." }, { order: 5 }])
    pictures.push(Buffer.from(await drawPicture({ ...FACTS, ...change }, cache)).toString("base64"));
  expect(new Set(pictures).size).toBe(5);
  expect(readdirSync(cache)).toHaveLength(5);
  expect(Buffer.from(await drawPicture(FACTS, join(cache, "other"))).toString("base64")).toBe(pictures[0]);
});

it("is taken from the kept ones when nothing changed", async () => {
  await drawPicture(FACTS, cache);
  for (const file of readdirSync(cache)) writeFileSync(join(cache, file), "kept");
  expect(Buffer.from(await drawPicture(FACTS, cache)).toString()).toBe("kept");
});

it("is a neutral one without an order", async () => {
  const { title, kicker, text } = FACTS;
  const neutral = await drawPicture({ title, kicker, text }, cache);
  expect(Buffer.from(neutral).equals(await drawPicture(FACTS, cache))).toBe(false);
});

it("makes an icon as large as it is asked for", async () => {
  expect(await sharp(await drawIcon(180)).metadata()).toMatchObject({ width: 180, height: 180, format: "png" });
});
