import { describe, expect, it } from "vitest";
import { articleData, breadcrumbs } from "../../../src/page/structured-data.ts";

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
