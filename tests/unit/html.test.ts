import { describe, expect, it } from "vitest";
import { findCharacters } from "../../src/publish/characters.ts";
import { headersFile, policyFor } from "../../src/publish/headers.ts";
import { inlineHtml } from "../../src/site/html.ts";
import { withBase } from "../../src/site/link.ts";
import { articleData, breadcrumbs } from "../../src/page/structured-data.ts";
import { escapeHtml } from "../../src/site/html.ts";
import { highlight } from "../../src/listing/highlight.ts";
import { languageOf } from "../../src/listing/languages.ts";

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

  it("knows the language of a file", () => {
    expect(["a/b.py", "nginx.conf", "a/apache.conf", "Dockerfile", "x.unknown"].map(languageOf)).toEqual(["python", "nginx", "apache", "docker", "text"]);
  });
});

describe("inline text", () => {
  it("makes code from backticks and is safe otherwise", () => {
    expect(inlineHtml('Use `a<b>` & "c"')).toBe("Use <code>a&lt;b&gt;</code> &amp; “c”");
    expect(escapeHtml('<"&>')).toBe("&lt;&quot;&amp;&gt;");
  });
});

describe("links", () => {
  it("get the base path when they begin at the root", () => {
    expect(withBase("/skills/apis/", "/guide/")).toBe("/guide/skills/apis/");
    expect(withBase("/x", "/")).toBe("/x");
    expect(withBase("#a", "/guide/")).toBe("#a");
    expect(withBase("https://example.org/", "/guide/")).toBe("https://example.org/");
  });
});

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

describe("structured data", () => {
  it("has what search engines ask of an article and of breadcrumbs", () => {
    expect(articleData({ title: "A", description: "b", url: "u", image: "i", published: "2026-01-01", modified: "2026-01-02", words: 3 })).toMatchObject({
      "@type": "TechArticle",
      headline: "A",
      wordCount: 3,
    });
    expect(breadcrumbs("h", [{ name: "A", url: "u" }])).toMatchObject({
      itemListElement: [
        { position: 1, item: "h" },
        { position: 2, item: "u" },
      ],
    });
  });
});

describe("findCharacters", () => {
  it("collects what pages show, and not what scripts or styles hold", () => {
    const { text, italic } = findCharacters(["<p>é<em>ü</em></p><script>ж</script><style>ß</style>"]);
    expect(text).toContain("é");
    expect(text).not.toMatch(/ж|ß/);
    expect(italic).toContain("ü");
    expect(italic).not.toContain("é");
  });
});
