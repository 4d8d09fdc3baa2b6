import { describe, expect, it } from "vitest";
import { COMMON_HEADERS, headersFile, IMMUTABLE_PATHS } from "../../../src/publish/headers.ts";
import { caddyFile, htaccessFile, nginxFile, vercelFile } from "../../../src/publish/hosts/host-files.ts";

const POLICY = "default-src 'none'; style-src 'self' 'sha256-AAA='";
const FILES = { _headers: headersFile, nginx: nginxFile, htaccess: htaccessFile, Caddyfile: caddyFile, vercel: vercelFile };

describe.each(Object.entries(FILES))("%s", (_, write) => {
  it.each(["/", "/guides/nine/"])("has every header and every folder that may be kept, below %s", (base) => {
    const text = write(POLICY, base);
    for (const value of [POLICY, ...Object.values(COMMON_HEADERS)]) expect(text).toContain(value);
    for (const path of IMMUTABLE_PATHS) expect(text).toContain(path.replace(/^\//, "").replace(/\/\*$/, "").split("/").at(-1) ?? path);
    expect(text).toContain("max-age=31536000, immutable");
    expect(text).toContain("rss.xml");
    if (write === nginxFile || write === htaccessFile || write === caddyFile) expect(text).toContain(`${base}404.html`);
  });
});

describe("vercel.json", () => {
  it("is JSON with a rule for all pages", () => {
    const { headers } = JSON.parse(vercelFile(POLICY, "/guide/")) as { headers: { source: string; headers: { key: string; value: string }[] }[] };
    expect(headers[0]).toMatchObject({ source: "/guide/(.*)" });
    expect(headers[0]?.headers).toContainEqual({ key: "Content-Security-Policy", value: POLICY });
    expect(headers.map(({ source }) => source)).toContain("/guide/runtimes/(.*)");
  });
});
