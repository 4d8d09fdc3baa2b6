import rss from "@astrojs/rss";
import type { APIContext } from "astro";
import { loadGuide } from "../guide/load.ts";
import { withBase } from "../site/link.ts";
import { SITE } from "../site/site.ts";

/** The feed: one item an article, dated by its last change. */
export async function GET(context: APIContext): Promise<Response> {
  const { skills } = await loadGuide();
  return rss({
    title: SITE.name,
    description: SITE.description,
    site: new URL(withBase("/"), context.site).href,
    customData: `<language>${SITE.language}</language>`,
    items: skills.map(({ id, data }) => ({
      title: data.title,
      description: data.lede,
      link: new URL(withBase(`/skills/${id}/`), context.site).href,
      pubDate: new Date(data.changes[0]?.date ?? data.reviewed),
    })),
  });
}
