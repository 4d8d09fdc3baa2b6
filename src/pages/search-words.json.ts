/** Other words for pages, sections, questions and terms, for the search index only: `publish/search.ts` reads this file and removes it. */
import type { APIRoute } from "astro";
import { loadGuide } from "../guide/load.ts";
import type { SearchWords } from "../search/build/records.ts";

export const GET: APIRoute = async () => {
  const { skills, pages, glossary } = await loadGuide();
  const words: SearchWords = {};
  for (const { id, data, questions } of skills) {
    const sections: SearchWords[string]["sections"] = {};
    for (const [section, aliases] of Object.entries(data.sectionAliases)) sections[section] = { aliases };
    words[`/skills/${id}/`] = { aliases: data.aliases, sections };
    words[`/skills/${id}/interview/`] = { aliases: [], sections: Object.fromEntries(questions.map((question) => [question.id, { aliases: question.also }])) };
  }
  for (const { id, data } of pages) words[`/${id}/`] = { aliases: data.aliases, sections: {} };
  const orders = new Map(skills.map(({ id, data }) => [id, data.order]));
  const skillOf = (section = "") => orders.get(section.split("#")[0] ?? "");
  words["/glossary/"] = {
    aliases: ["glossary", "dictionary", "definitions"],
    sections: Object.fromEntries(glossary.map(({ id, also, section }) => [id, { aliases: also, skill: skillOf(section) }])),
  };
  return new Response(JSON.stringify(words));
};
