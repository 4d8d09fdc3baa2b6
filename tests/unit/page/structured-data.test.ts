import { describe, expect, it } from "vitest";
import { articleData, breadcrumbs } from "../../../src/page/structured-data.ts";

describe("structured data", () => {
  it("says all that search engines ask of an article", () => {
    const facts = { title: "A", description: "b", url: "u", image: "i", published: "2026-01-01", modified: "2026-01-02", words: 3 };
    expect(articleData(facts)).toEqual({
      "@context": "https://schema.org",
      "@type": "TechArticle",
      headline: "A",
      description: "b",
      image: "i",
      datePublished: "2026-01-01",
      dateModified: "2026-01-02",
      wordCount: 3,
      inLanguage: "en",
      isAccessibleForFree: true,
      license: "https://creativecommons.org/licenses/by/4.0/",
      mainEntityOfPage: "u",
      author: { "@type": "Organization", name: "Nine Skills" },
      publisher: { "@type": "Organization", name: "Nine Skills" },
    });
  });

  it("leads from the home page down", () => {
    expect(breadcrumbs("h", [{ name: "A", url: "u" }])).toEqual({
      "@context": "https://schema.org",
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "Nine Skills", item: "h" },
        { "@type": "ListItem", position: 2, name: "A", item: "u" },
      ],
    });
  });
});
