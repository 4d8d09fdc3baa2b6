import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ContentError, countOf, type Finding, formatFinding, refuse } from "../../../src/guide/finding.ts";

const finding: Finding = { severity: "error", file: "content/skills/apis.mdx", message: "It is wrong." };

describe("a finding", () => {
  it("is one line with file, line and field where they are known", () => {
    expect(formatFinding(finding)).toBe("content/skills/apis.mdx: It is wrong.");
    expect(formatFinding({ ...finding, line: 7, field: "order" })).toBe("content/skills/apis.mdx:7: order: It is wrong.");
  });

  it("is refused with all others", () => {
    expect(() => {
      refuse([finding, { ...finding, line: 2 }]);
    }).toThrow(/2 errors:\n {2}content\/skills\/apis\.mdx: It is wrong\.\n {2}content\/skills\/apis\.mdx:2: It/);
    expect(() => {
      refuse([finding]);
    }).toThrow("1 error:");
    refuse([]);
  });

  it("leads Astro to the place of the first, in whatever folder the site is built", () => {
    expect(new ContentError([{ ...finding, line: 7 }, finding])).toMatchObject({
      title: "The content has 2 errors",
      loc: { file: join(process.cwd(), "content/skills/apis.mdx"), line: 7 },
    });
  });

  it("is counted in words", () => {
    expect([countOf(1, "error"), countOf(0, "error")]).toEqual(["1 error", "0 errors"]);
  });
});
