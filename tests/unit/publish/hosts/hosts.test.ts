/** What every host is asked to send, in the words of its documentation. The values stand here once more, so that none is lost unseen. */
import { describe, expect, it } from "vitest";
import { htaccessFile } from "../../../../src/publish/hosts/apache.ts";
import { caddyFile } from "../../../../src/publish/hosts/caddy.ts";
import { headersFile, readHeadersFile } from "../../../../src/publish/hosts/netlify.ts";
import { nginxFile } from "../../../../src/publish/hosts/nginx.ts";
import { vercelFile } from "../../../../src/publish/hosts/vercel.ts";

const POLICY = "default-src 'none'; style-src 'self' 'sha256-AAA='";
const BASES = ["/", "/guides/nine/"];

const HEADERS = [
  ["Content-Security-Policy", POLICY],
  ["Strict-Transport-Security", "max-age=63072000"],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Embedder-Policy", "require-corp"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
] as const;
const FOREVER = "public, max-age=31536000, immutable";

describe.each(BASES)("below %s", (base) => {
  it("_headers names all pages, the folders to keep, the files to ask for again and the feed", () => {
    const text = headersFile(POLICY, base);
    const block = (path: string) => text.split(/^(?=\/)/m).find((part) => part.startsWith(`${base}${path}\n`)) ?? "";
    for (const [name, value] of HEADERS) expect(block("*")).toContain(`\n  ${name}: ${value}\n`);
    for (const folder of ["_astro", "runtimes", "pagefind/index", "pagefind/fragment"]) expect(block(`${folder}/*`)).toContain(`  Cache-Control: ${FOREVER}`);
    for (const file of ["pagefind/pagefind.js", "pagefind/pagefind-entry.json"]) expect(block(file)).toContain("  Cache-Control: no-cache");
    expect(block("rss.xml")).toBe(`${base}rss.xml\n  ! Cross-Origin-Resource-Policy\n  Cross-Origin-Resource-Policy: cross-origin\n`);
    expect(readHeadersFile(text)).toEqual({ policy: POLICY, base });
  });

  it("NGINX adds the headers in every place, since a place with headers of its own inherits none", () => {
    const text = nginxFile(POLICY, base);
    const places = text.split(/^(?=location )/m).slice(1);
    expect(places.map((place) => place.split("\n")[0])).toEqual([
      `location ${base} {`,
      `location = ${base}rss.xml {`,
      `location ~ ^${base}(_astro|runtimes|pagefind/index|pagefind/fragment)/ {`,
      `location = ${base}manifest.webmanifest {`,
    ]);
    for (const place of places)
      for (const [name, value] of HEADERS)
        if (!place.includes("rss.xml") || name !== "Cross-Origin-Resource-Policy") expect(place).toContain(`add_header ${name} "${value}" always;`);
    expect(places[1]).toContain('add_header Cross-Origin-Resource-Policy "cross-origin" always;');
    expect(places[2]).toContain(`add_header Cache-Control "${FOREVER}" always;`);
    expect(text).toContain(`error_page 404 ${base}404.html;`);
  });

  it("Apache sets the headers for all, and other caching by address", () => {
    const text = htaccessFile(POLICY, base);
    for (const [name, value] of HEADERS) expect(text).toContain(`\nHeader always set ${name} "${value}"\n`);
    expect(text).toContain(
      `<If "%{REQUEST_URI} =~ m#^${base}(_astro|runtimes|pagefind/index|pagefind/fragment)/#">\n  Header always set Cache-Control "${FOREVER}"`,
    );
    expect(text).toContain('<Files "rss.xml">\n  Header always set Cross-Origin-Resource-Policy "cross-origin"');
    expect(text).toContain(`ErrorDocument 404 ${base}404.html`);
    expect(text).toContain("AddType application/wasm .wasm");
  });

  it("Caddy sets the headers for all, and other caching by path", () => {
    const text = caddyFile(POLICY, base);
    for (const [name, value] of HEADERS) expect(text).toContain(`\t\t${name} "${value}"\n`);
    expect(text).toContain(`@kept path ${base}_astro/* ${base}runtimes/* ${base}pagefind/index/* ${base}pagefind/fragment/*`);
    expect(text).toContain(`header @kept Cache-Control "${FOREVER}"`);
    expect(text).toContain(`@feed path ${base}rss.xml\n\theader @feed Cross-Origin-Resource-Policy "cross-origin"`);
    expect(text).toContain(`rewrite * ${base}404.html`);
  });

  it("vercel.json has the headers as a rule for all pages", () => {
    const { headers, trailingSlash } = JSON.parse(vercelFile(POLICY, base)) as {
      trailingSlash: boolean;
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    expect(trailingSlash).toBe(true);
    expect(headers[0]?.source).toBe(`${base}(.*)`);
    for (const [key, value] of HEADERS) expect(headers[0]?.headers).toContainEqual({ key, value });
    expect(headers.slice(1).map(({ source }) => source)).toEqual(
      ["_astro/(.*)", "runtimes/(.*)", "pagefind/index/(.*)", "pagefind/fragment/(.*)", "rss.xml"].map((path) => base + path),
    );
  });
});

it("a _headers file of another origin is refused", () => {
  expect(() => readHeadersFile("/*\n  X-Frame-Options: DENY\n")).toThrow("Build the site again");
});
