/** Packing beforehand: what gains by it gets a packed file beside it, and nothing else does. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { caddyFile } from "../../../src/publish/hosts/caddy.ts";
import { nginxFile } from "../../../src/publish/hosts/nginx.ts";
import { isPacked, packFolder } from "../../../tools/serve/packing.ts";

it("packs long texts and modules, and leaves pictures, short files and noise", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nine-skills-pack-"));
  const long = "seat ".repeat(1000);
  mkdirSync(join(folder, "skills/apis"), { recursive: true });
  for (const name of ["index.html", "skills/apis/index.html", "a.wasm", "a.data", "a.png", "a.woff2"]) writeFileSync(join(folder, name), long);
  writeFileSync(join(folder, "short.js"), "0");
  writeFileSync(join(folder, "noise.js"), randomBytes(5000));
  expect(isPacked(folder)).toBe(false);
  const { files, before, after } = await packFolder(folder);
  expect({ files, before }).toEqual({ files: 4, before: 4 * long.length });
  expect(after).toBeLessThan(1000);
  expect(isPacked(folder)).toBe(true);
  expect(gunzipSync(readFileSync(join(folder, "skills/apis/index.html.gz"))).toString()).toBe(long);
  for (const name of ["a.png", "a.woff2", "short.js", "noise.js"]) expect(existsSync(join(folder, `${name}.gz`)), name).toBe(false);
  rmSync(folder, { recursive: true });
});

it("is told to a server only when it was done: an old packed file would be sent for a new one", () => {
  for (const [write, words] of [
    [nginxFile, "gzip_static on;"],
    [caddyFile, "precompressed gzip"],
  ] as const) {
    expect(write("P", "/", true)).toContain(words);
    expect(write("P", "/")).not.toContain(words);
  }
});
