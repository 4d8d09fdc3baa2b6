/** The server of `npm start` answers what a static host answers, and outlives addresses that no browser sends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "../../../tools/serve/serve.ts";

const root = mkdtempSync(join(tmpdir(), "nine-skills-serve-"));
const folder = join(root, "site");
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, "about"), { recursive: true });
  writeFileSync(join(root, "secret.txt"), "secret");
  mkdirSync(join(root, "site-old"));
  writeFileSync(join(root, "site-old/secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "home");
  writeFileSync(join(folder, "404.html"), "none");
  writeFileSync(join(folder, "about/index.html"), "about");
  mkdirSync(join(folder, "_astro"));
  writeFileSync(join(folder, "_astro/page.js"), "script");
  writeFileSync(join(folder, "_headers"), "/*\n  X-Frame-Options: DENY\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n");
  served = await serve(folder);
});

afterAll(() => {
  served.server.close();
  rmSync(root, { recursive: true });
});

/** Ask for the path as it is: `fetch` would tidy it. */
function ask(path: string): Promise<{ status: number | undefined; text: string; location: string | undefined; frames: unknown; cache: unknown }> {
  return new Promise((resolve, reject) => {
    request({ port: new URL(served.url).port, host: "127.0.0.1", path, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () => {
        const { location, "x-frame-options": frames, "cache-control": cache } = response.headers;
        resolve({ status: response.statusCode, text, location, frames, cache });
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("the server of the built site", () => {
  it.for([
    ["/", 200, "home"],
    ["/?from=mail", 200, "home"],
    ["/about/", 200, "about"],
    ["/nothing/", 404, "none"],
    ["//", 200, "home"],
    ["/%", 404, "none"],
    ["/%00", 404, "none"],
    ["/../secret.txt", 404, "none"],
    ["/%2e%2e/secret.txt", 404, "none"],
    ["/../site-old/secret.txt", 404, "none"],
  ] as const)("answers %s with %i", async ([path, status, text]) => {
    expect(await ask(path)).toMatchObject({ status, text, frames: "DENY" });
  });

  it("lets a file with a hash in its address be kept, and no answer that there is none", async () => {
    expect(await ask("/_astro/page.js")).toMatchObject({ status: 200, cache: "public, max-age=31536000, immutable" });
    expect(await ask("/_astro/gone.js")).toMatchObject({ status: 404, cache: "no-cache" });
  });

  it("leads a folder without its slash to itself, and to no other host", async () => {
    expect(await ask("/about")).toMatchObject({ status: 301, location: "/about/" });
    expect(await ask("//about")).toMatchObject({ status: 301, location: "/about/" });
  });
});
