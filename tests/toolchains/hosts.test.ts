/** The configurations that the build writes for NGINX, Apache and Caddy, started for real on a small site and asked. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { findCommand } from "../../tools/samples/commands.ts";
import { isPacked, packFolder } from "../../tools/serve/packing.ts";
import { SERVERS, startServer } from "../../tools/serve/servers.ts";

const isStrict = process.env["CI"] === "true";
const POLICY = "default-src 'none'; style-src 'self' 'sha256-AAA='";
/** Once more as literals: what both tests and configurations took from one constant could be lost unseen. */
const HEADERS = {
  "content-security-policy": POLICY,
  "strict-transport-security": "max-age=63072000",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
};
const FOREVER = "public, max-age=31536000, immutable";
const LONG = "0123456789abcdef ".repeat(500);
const FILES = {
  "index.html": `<title>Home</title>${LONG}`,
  "404.html": "<title>Not found</title>",
  "skills/apis/index.html": "<title>APIs</title>",
  "rss.xml": `<rss>${LONG}</rss>`,
  "manifest.webmanifest": "{}",
  "THIRD-PARTY.txt": `© ${LONG}`,
  "samples/a.py.txt": "print('ä')",
  "_astro/page.abc.js": `"${LONG}"`,
  "_astro/text.abc.woff2": "0",
  "_astro/folder/deep.abc.js": "0",
  "runtimes/pyodide-1/pyodide.asm.mjs": "0",
  "runtimes/pyodide-1/pyodide.asm.wasm": LONG,
  "pagefind/pagefind.js": "0",
  "pagefind/index/en_1.pf_index": "0",
  "pagefind/fragment/en_1.pf_fragment": "0",
};

const stops: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A folder that holds the small site below the base path. */
function makeSite(base: string): string {
  const root = mkdtempSync(join(tmpdir(), "nine-skills-host-"));
  stops.push(() => {
    rmSync(root, { recursive: true, force: true });
  });
  // Apache serves as a user of its own.
  chmodSync(root, 0o755);
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(root, base, name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Length of what came over the wire. */
  bytes: number;
  text: string;
}

/** Ask as nobody's client: `fetch` would unpack, follow and tidy. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers as Record<string, string>, bytes: body.length, text: body.toString() });
      });
    })
      .on("error", reject)
      .end();
  });
}

describe.each(SERVERS)("$name", (kind) => {
  it.for(["/", "/guides/nine/"])("serves the guide below %s with its policy, its caching and its types", async (base, { skip }) => {
    if (findCommand(kind.command) === undefined && !isStrict) skip(`this machine lacks ${kind.name}`);
    const { url, stop } = await startServer(kind, { root: makeSite(base), base, policy: POLICY });
    stops.unshift(stop);
    const get = (path: string, headers?: Record<string, string>) => ask(`${url}${base}${path}`, headers);

    for (const path of ["", "skills/apis/", "_astro/page.abc.js", "runtimes/pyodide-1/pyodide.asm.mjs", "nowhere/", "_astro/gone.js"]) {
      const { headers } = await get(path);
      expect(headers, path).toMatchObject(HEADERS);
      expect(headers["permissions-policy"], path).toContain("camera=()");
    }

    // Pages and entries are asked for again at each visit.
    for (const path of ["", "skills/apis/", "pagefind/pagefind.js", "manifest.webmanifest", "rss.xml", "samples/a.py.txt"])
      expect(await get(path), path).toMatchObject({ status: 200, headers: { "cache-control": "no-cache" } });
    // Files with a hash or a version in their address are kept.
    const kept = Object.keys(FILES).filter((name) => /^(_astro|runtimes|pagefind\/(index|fragment))\//.test(name));
    expect(kept).toHaveLength(7);
    for (const path of kept) expect(await get(path), path).toMatchObject({ status: 200, headers: { "cache-control": FOREVER } });
    // An answer that there is no file is not, wherever it was looked for: the next build may bring one.
    for (const path of [
      "nowhere/",
      "samples/",
      "_astro/gone.js",
      "_astro/",
      "_astro/folder/",
      "runtimes/pyodide-1/gone.wasm",
      "runtimes/gone.mjs",
      "pagefind/index/gone.pf_index",
    ]) {
      const { status, headers, text } = await get(path);
      expect(headers["cache-control"], path).toBe("no-cache");
      expect([403, 404], path).toContain(status);
      expect(text, path).toBe(FILES["404.html"]);
    }
    expect((await get("_astro/gone.js")).status).toBe(404);

    // Nor is any other error.
    const refused = await fetch(`${url}${base}_astro/page.abc.js`, { method: "POST" });
    expect([200, 405]).toContain(refused.status);
    expect(refused.status === 405 && refused.headers.get("cache-control") === FOREVER).toBe(false);

    const { status, headers } = await get("skills/apis");
    expect([301, 308]).toContain(status);
    expect(headers["location"]).toMatch(new RegExp(`${base}skills/apis/$`));
    expect(headers["cache-control"]).toBe("no-cache");

    // A browser refuses a script or a module of a wrong type, and guesses how a text is written that does not say so.
    for (const [path, type] of [
      ["_astro/page.abc.js", /^(text|application)\/javascript/],
      ["runtimes/pyodide-1/pyodide.asm.mjs", /^text\/javascript/],
      ["runtimes/pyodide-1/pyodide.asm.wasm", /^application\/wasm$/],
      ["manifest.webmanifest", /^application\/manifest\+json$/],
      ["THIRD-PARTY.txt", /^text\/plain; charset=utf-8$/i],
      ["samples/a.py.txt", /^text\/plain; charset=utf-8$/i],
      ["", /^text\/html; charset=utf-8$/i],
      ["rss.xml", /xml/],
    ] as const)
      expect((await get(path)).headers["content-type"], path).toMatch(type);

    // What is text goes out packed to whoever can unpack it, and says so to caches on the way.
    for (const path of ["", "rss.xml", "THIRD-PARTY.txt", "_astro/page.abc.js", "runtimes/pyodide-1/pyodide.asm.wasm"]) {
      const packed = await get(path, { "Accept-Encoding": "gzip" });
      expect(packed.headers["content-encoding"], path).toBe("gzip");
      expect(packed.headers["vary"], path).toMatch(/accept-encoding/i);
      expect(packed.bytes, path).toBeLessThan(1000);
      const plain = await get(path);
      expect(plain.headers["content-encoding"], path).toBeUndefined();
      expect(plain.bytes, path).toBeGreaterThanOrEqual(LONG.length);
    }

    // The feed is read by pages of others.
    expect((await get("rss.xml")).headers["cross-origin-resource-policy"]).toBe("cross-origin");
    // What a browser has already is not sent again.
    const { headers: first } = await get("");
    const again = first["etag"] === undefined ? { "If-Modified-Since": first["last-modified"] ?? "" } : { "If-None-Match": first["etag"] };
    expect((await get("", again)).status).toBe(304);
  });
});

describe.each(SERVERS.filter(({ name }) => name !== "Apache"))("$name", (kind) => {
  it("sends what was packed beforehand, under the same headers, to whoever can unpack it", async ({ skip }) => {
    if (findCommand(kind.command) === undefined && !isStrict) skip(`this machine lacks ${kind.name}`);
    const root = makeSite("/");
    const { files, before, after } = await packFolder(root);
    expect(files).toBe(5);
    expect(after).toBeLessThan(before / 10);
    expect(isPacked(root)).toBe(true);
    const { url, stop } = await startServer(kind, { root, base: "/", policy: POLICY, isPacked: true });
    stops.unshift(stop);
    for (const [path, type] of [
      ["index.html", /^text\/html/],
      ["_astro/page.abc.js", /javascript/],
      ["runtimes/pyodide-1/pyodide.asm.wasm", /^application\/wasm$/],
    ] as const) {
      const packed = await ask(`${url}/${path.replace("index.html", "")}`, { "Accept-Encoding": "gzip" });
      expect(packed.bytes, path).toBe(statSync(join(root, `${path}.gz`)).size);
      expect(packed.headers["content-encoding"], path).toBe("gzip");
      expect(packed.headers["content-type"], path).toMatch(type);
      expect(packed.headers["vary"], path).toMatch(/accept-encoding/i);
      expect(packed.headers["cache-control"], path).toBe(path === "index.html" ? "no-cache" : FOREVER);
      expect(packed.headers["content-security-policy"], path).toBe(POLICY);
      expect((await ask(`${url}/${path.replace("index.html", "")}`)).text, path).toBe(FILES[path]);
    }
  });
});
