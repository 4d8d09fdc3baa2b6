/** The files for hosts that cannot be started here, read by the hosts' own parsers where there are any, and by their documented rules. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { normalizeRoutes } from "@vercel/routing-utils";
import { afterAll, describe, expect, it } from "vitest";
import { headersFile, listKept, readHeadersFile } from "../../../../src/publish/hosts/netlify.ts";
import { vercelFile } from "../../../../src/publish/hosts/vercel.ts";

const POLICY = "default-src 'none'; style-src 'self' 'sha256-AAA='";
const FOREVER = "public, max-age=31536000, immutable";
const BRIEFLY = "public, max-age=600";
const BASES = ["/", "/guides/nine/"];
const KEPT = ["/runtimes/pyodide-1/pyodide.asm.wasm", "/_astro/page.abc.js"];

const folder = mkdtempSync(join(tmpdir(), "nine-skills-headers-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Headers = Record<string, string>;

describe.each(BASES)("_headers below %s", (base) => {
  const text = headersFile(POLICY, base, KEPT);

  it("is read by Netlify's parser without an error, and means what is meant", async () => {
    const file = join(folder, "_headers");
    writeFileSync(file, text);
    const { headers, errors } = await parseAllHeaders({ headersFiles: [file], configHeaders: [], minimal: true });
    expect(errors).toEqual([]);
    const get = (path: string): Headers =>
      Object.assign({}, ...headers.filter((rule) => matches(rule.for, base + path)).map(({ values }) => values)) as Headers;
    expect(get("")).toMatchObject({ "Content-Security-Policy": POLICY, "Cross-Origin-Resource-Policy": "same-origin" });
    expect(get("rss.xml")).toMatchObject({ "Content-Security-Policy": POLICY, "Cross-Origin-Resource-Policy": "cross-origin" });
    expect(get("_astro/page.abc.js")).toMatchObject({ "Content-Security-Policy": POLICY, "Cache-Control": FOREVER });
    for (const path of ["", "skills/apis/", "_astro/gone.js", "runtimes/gone.wasm"]) expect(get(path)["Cache-Control"], path).toBeUndefined();
    for (const path of ["pagefind/pagefind.js", "pagefind/pagefind-entry.json", "pagefind/names.txt", "search/answers.js"])
      expect(get(path)["Cache-Control"], path).toBe("no-cache");
  });

  it("means the same by the rules of Cloudflare Pages, which joins the values of all rules", () => {
    const get = (path: string) => readAsCloudflare(text, base + path);
    expect(get("rss.xml")).toMatchObject({ "Content-Security-Policy": POLICY, "Cross-Origin-Resource-Policy": "cross-origin" });
    expect(get("runtimes/pyodide-1/pyodide.asm.wasm")["Cache-Control"]).toBe(FOREVER);
    expect(get("pagefind/fragment/en_1.pf_fragment")["Cache-Control"]).toBe(BRIEFLY);
    expect(get("_astro/gone.js")["Cache-Control"]).toBeUndefined();
  });

  it("tells its policy and its base", () => {
    expect(readHeadersFile(text)).toEqual({ policy: POLICY, base });
  });
});

it("_headers has no more rules than Cloudflare reads, and no longer lines", () => {
  const many = Array.from({ length: 300 }, (_, index) => `/_astro/${index}.js`);
  const text = headersFile(POLICY, "/", many);
  expect(text.match(/^\//gm)).toHaveLength(100);
  expect(text).toContain("/_astro/91.js\n");
  expect(text).not.toContain("/_astro/92.js\n");
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(2000);
});

it("the biggest files come first", () => {
  for (const [name, bytes] of Object.entries({ "_astro/b.js": 2, "_astro/a.js": 2, "_astro/deep/c.js": 9, "runtimes/x-1/x.wasm": 5, "pagefind/index/d": 99 })) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), "0".repeat(bytes));
  }
  const files = ["/_astro/deep/c.js", "/runtimes/x-1/x.wasm", "/_astro/a.js", "/_astro/b.js"];
  expect(listKept(folder)).toEqual(files);
  expect(listKept(`${folder}/`)).toEqual(files);
});

it("a _headers file of another origin is refused", () => {
  expect(() => readHeadersFile("/*\n  X-Frame-Options: DENY\n")).toThrow("Build the site again");
});

/** What the tests read of a route. */
interface Route {
  src?: string;
  handle?: string;
  status?: number;
  dest?: string;
  headers?: Headers;
}

describe.each(BASES)("the routes of Vercel below %s", (base) => {
  const written = JSON.parse(vercelFile(POLICY, base)) as { version: number; routes: Parameters<typeof normalizeRoutes>[0] };
  const { routes, error } = normalizeRoutes(written.routes);
  const phases: Record<string, Route[]> = { "": [] };
  let phase = "";
  for (const route of (routes ?? []) as Route[])
    if (route.handle !== undefined) phases[(phase = route.handle)] = [];
    else phases[phase]?.push(route);

  /** The headers and the status that a phase gives to a path. */
  const pass = (name: string, path: string) => {
    const met = (phases[name] ?? []).filter(({ src = "" }) => new RegExp(src).test(path));
    return { headers: Object.assign({}, ...met.map(({ headers }) => headers)) as Headers, met };
  };

  it("are valid by Vercel's own rules", () => {
    expect(written.version).toBe(3);
    expect(error).toBeNull();
    expect(Object.keys(phases)).toEqual(["", "filesystem", "hit", "error"]);
  });

  it("gives every answer the policy, and the year to found files alone", () => {
    for (const path of ["", "skills/apis/", "_astro/page.abc.js", "_astro/gone.js"]) {
      const { headers } = pass("", base + path);
      expect(headers, path).toMatchObject({ "Content-Security-Policy": POLICY, "X-Frame-Options": "DENY" });
      expect(headers["Cache-Control"], path).toBeUndefined();
    }
    for (const path of ["_astro/page.abc.js", "runtimes/pyodide-1/pyodide.asm.wasm", "pagefind/index/en_1.pf_index", "pagefind/fragment/en_1.pf_fragment"])
      expect(pass("hit", base + path).headers, path).toEqual({ "Cache-Control": FOREVER });
    for (const path of ["", "skills/apis/", "rss.xml", "pagefind/pagefind.js"]) expect(pass("hit", base + path).met, path).toEqual([]);
    expect(pass("", `${base}rss.xml`).headers["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
  });

  it("leads pages to their slash, leaves files alone, and answers 404 with the page for it", () => {
    const redirect = (path: string) => {
      const [route] = pass("", base + path).met;
      return route?.status === 308 ? (base + path).replace(new RegExp(route.src ?? ""), route.headers?.["Location"] ?? "") : undefined;
    };
    expect(redirect("skills/apis")).toBe(`${base}skills/apis/`);
    for (const path of ["", "skills/apis/", "rss.xml", "_astro/page.abc.js"]) expect(redirect(path), path).toBeUndefined();
    expect(pass("error", `${base}nowhere/`).met).toMatchObject([{ status: 404, dest: `${base}404.html` }]);
  });
});

/** A rule's path, with or without a star at its end. */
function matches(rule: string, path: string): boolean {
  return rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : rule === path;
}

/** By developers.cloudflare.com/pages/configuration/headers: all rules that match count, the same name twice is joined by a comma, "! Name" takes one away. */
function readAsCloudflare(text: string, path: string): Headers {
  const headers: Headers = {};
  for (const block of text.trimEnd().split(/\n(?=\/)/)) {
    const [rule = "", ...lines] = block.split("\n").map((line) => line.trim());
    if (!matches(rule, path)) continue;
    const set = lines.filter((line) => !line.startsWith("! ")).map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)] as const);
    for (const line of lines) if (line.startsWith("! ")) Reflect.deleteProperty(headers, line.slice(2));
    for (const [name, value] of set) headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}
