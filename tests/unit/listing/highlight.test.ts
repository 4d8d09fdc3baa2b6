import { describe, expect, it } from "vitest";
import { highlight } from "../../../src/listing/highlight.ts";

describe("highlighting", () => {
  it("writes classes, merges neighbors and never a style", async () => {
    const html = await highlight("SELECT 'a' FROM b -- c", "sql");
    expect(html).toContain('<span class="k">SELECT </span>');
    expect(html).toContain('class="c"');
    expect(html).not.toContain("style");
  });

  it("keeps the text as it was", async () => {
    const code = 'if (a < b && c > "d") {\n\treturn [];\n}';
    const html = await highlight(code, "java");
    expect(
      html
        .replace(/<[^>]+>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&"),
    ).toBe(code);
  });
});
