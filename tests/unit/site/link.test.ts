import { describe, expect, it } from "vitest";
import { withBase } from "../../../src/site/link.ts";

describe("links", () => {
  it("get the base path when they begin at the root", () => {
    expect(withBase("/skills/apis/", "/guide/")).toBe("/guide/skills/apis/");
    expect(withBase("/x", "/")).toBe("/x");
    expect(withBase("#a", "/guide/")).toBe("#a");
    expect(withBase("https://example.org/", "/guide/")).toBe("https://example.org/");
  });
});
