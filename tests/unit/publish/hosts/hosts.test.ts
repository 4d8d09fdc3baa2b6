/** What NGINX, Apache and Caddy are asked to send, in the words of its documentation; `npm run test:toolchains` starts these three. The values stand here once more, so that none is lost unseen. */
import { describe, expect, it } from "vitest";
import { htaccessFile } from "../../../../src/publish/hosts/apache.ts";
import { caddyFile } from "../../../../src/publish/hosts/caddy.ts";
import { nginxFile } from "../../../../src/publish/hosts/nginx.ts";

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
    expect(places[2]).toContain(`add_header Cache-Control "${FOREVER}";`);
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

  it("Caddy sets the headers for all in the written order, and other caching by path and file", () => {
    const text = caddyFile(POLICY, base);
    for (const [name, value] of HEADERS) expect(text).toContain(`\t\t\t${name} "${value}"\n`);
    expect(text).toMatch(/\n\troute \{\n\t\theader \{/);
    expect(text).toContain(`path_regexp ^${base}(_astro|runtimes|pagefind/index|pagefind/fragment)/.*[^/]$\n\t\t\tfile\n`);
    expect(text).toContain(`header @kept Cache-Control "${FOREVER}"`);
    expect(text).toContain(`@feed path ${base}rss.xml\n\t\theader @feed Cross-Origin-Resource-Policy "cross-origin"`);
    expect(text).toContain(`rewrite * ${base}404.html`);
  });
});
