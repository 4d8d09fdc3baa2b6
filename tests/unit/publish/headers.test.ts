import { describe, expect, it } from "vitest";
import { headersFile, policyFor } from "../../../src/publish/headers.ts";

describe("the policy", () => {
  const policy = policyFor({ style: "AAA=", script: "BBB=" });

  it("allows nothing inline but the two hashes", () => {
    expect(policy.meta).toContain("default-src 'none'");
    expect(policy.meta).toContain("script-src 'self' 'sha256-BBB='");
    expect(policy.meta).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
  });

  it("forbids framing in the header, where that can be said", () => {
    expect(policy.header).toContain("frame-ancestors 'none'");
    expect(policy.meta).not.toContain("frame-ancestors");
  });

  it("goes out with the other headers, under the base path", () => {
    const file = headersFile(policy.header, "/guide/");
    expect(file).toMatch(/^\/guide\/\*\n {2}Content-Security-Policy: default-src/);
    expect(file).toContain("/guide/_astro/*\n  Cache-Control: public, max-age=31536000, immutable");
    expect(Math.max(...file.split("\n").map((line) => line.length))).toBeLessThan(2000);
  });
});
