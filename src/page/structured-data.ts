/** Structured data after schema.org, for search engines. */
import { SITE } from "../site/site.ts";

export interface ArticleFacts {
  title: string;
  description: string;
  /** Absolute addresses. */
  url: string;
  image: string;
  /** YYYY-MM-DD */
  published: string;
  modified: string;
  words: number;
}

/** https://schema.org/TechArticle */
export function articleData({ title, description, url, image, published, modified, words }: ArticleFacts): object {
  const publisher = { "@type": "Organization", name: SITE.name };
  return {
    "@context": "https://schema.org",
    "@type": "TechArticle",
    headline: title,
    description,
    image,
    datePublished: published,
    dateModified: modified,
    wordCount: words,
    inLanguage: SITE.language,
    isAccessibleForFree: true,
    license: "https://creativecommons.org/licenses/by/4.0/",
    mainEntityOfPage: url,
    author: publisher,
    publisher,
  };
}

/** https://schema.org/BreadcrumbList, from the home page down. */
export function breadcrumbs(home: string, trail: { name: string; url: string }[]): object {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [{ name: SITE.name, url: home }, ...trail].map(({ name, url }, index) => ({ "@type": "ListItem", position: index + 1, name, item: url })),
  };
}
