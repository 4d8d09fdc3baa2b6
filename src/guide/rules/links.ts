/** Links inside the guide lead somewhere. What is written by no author, such as the feed, is looked at in the built site. */
import { dataFile, type GuideSource, isUnknown } from "../source.ts";
import type { ArticleText } from "../text.ts";

/** What is wrong with a link of an article or a page, in words with the remedy; undefined when nothing is. */
export type LinkJudge = (target: string, here: ArticleText) => string | undefined;

/** Judges links by what is in the guide. Ids are collected once, for all articles. */
export function makeLinkJudge(guide: GuideSource): LinkJudge {
  const skills = new Map(guide.skills.map(({ id, article }) => [id, idsOf(article)]));
  const pages = new Map(guide.pages.filter(({ article }) => !article.isUnreadable).map(({ id, article }) => [id, idsOf(article)]));
  return (target, here) => {
    if (/^[a-z][a-z+.-]*:/i.test(target)) return undefined;
    const anchor = target.split("#")[1];
    if (target.startsWith("#")) return here.headings.some(({ id }) => id === anchor) ? undefined : "leads to no heading of this page. Correct the id.";
    if (!target.startsWith("/")) return "is relative. Write it from the root of the site, as /skills/databases/.";
    const [first = "", second = "", third = ""] = target.replace(/#.*$/, "").split("/").slice(1);
    if (first === "skills") {
      if (guide.unreadable.has(`content/skills/${second}.mdx`)) return undefined;
      const ids = skills.get(second);
      if (!ids) return `names no skill. There are ${[...skills.keys()].join(", ")}.`;
      if (third === "interview") return findMissing(anchor, questionIds(guide, second), `no question in ${dataFile("questions", second)}`);
      return isUnknown(guide, second) ? undefined : findMissing(anchor, ids, "no heading of that article");
    }
    if (first === "glossary") return findMissing(anchor, readable(guide, "glossary", anchor), "no term of the glossary");
    if (first === "sources") return findMissing(anchor, readable(guide, "sources", anchor), "no source");
    return findMissing(anchor, pages.get(first), "no heading of that page");
  };
}

function findMissing(anchor: string | undefined, ids: ReadonlySet<string> | undefined, missing: string): string | undefined {
  return anchor === undefined || ids === undefined || ids.has(anchor) ? undefined : `leads to ${missing}. Correct the id.`;
}

function idsOf({ headings }: ArticleText): Set<string> {
  return new Set(headings.flatMap(({ id }) => id ?? []));
}

/** Undefined when the file could not be read. */
function questionIds(guide: GuideSource, skill: string): Set<string> | undefined {
  return guide.unreadable.has(dataFile("questions", skill)) ? undefined : new Set((guide.questions[skill] ?? []).map(({ id }) => id));
}

function readable(guide: GuideSource, collection: "glossary" | "sources", id: string | undefined): Set<string> | undefined {
  return id !== undefined && guide.unreadable.has(dataFile(collection, id)) ? undefined : new Set(Object.keys(guide[collection]));
}
