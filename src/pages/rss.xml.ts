import rss from "@astrojs/rss";
import type { APIContext } from "astro";
import { loadGuide, type Skill } from "../guide/load.ts";
import { withBase } from "../site/link.ts";
import { SITE } from "../site/site.ts";

/** So many items reach back for years, and a reader fetches them again and again. */
const LIMIT = 60;

/**
 * The feed: one item for every change of an article, newest first. Readers know an item by its guid and never show it again, so that each
 * change has one of its own: its number, counted from the first edition, whose guid is the address of the article.
 */
export async function GET(context: APIContext): Promise<Response> {
  const { skills } = await loadGuide();
  const items = skills.flatMap((skill) => listChanges(skill, new URL(withBase(`/skills/${skill.id}/`), context.site).href));
  return rss({
    title: SITE.name,
    description: SITE.description,
    site: new URL(withBase("/"), context.site).href,
    customData: `<language>${SITE.language}</language>`,
    items: [...items].sort((one, other) => other.pubDate.getTime() - one.pubDate.getTime()).slice(0, LIMIT),
  });
}

/** The changes of an article, newest first, as they stand in its front matter. */
function listChanges({ data }: Skill, link: string) {
  return data.changes.map(({ date, what }, index) => {
    const number = data.changes.length - index;
    const isFirst = number === 1;
    return {
      title: isFirst ? data.title : `${data.title}, changed`,
      description: isFirst ? data.lede : what,
      link,
      pubDate: new Date(date),
      customData: isFirst ? "" : `<guid isPermaLink="false">${link}#change-${number}</guid>`,
    };
  });
}
