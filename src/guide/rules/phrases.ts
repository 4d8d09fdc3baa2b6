/** The rules of `content/phrases`: every phrase leads to something that is there, once, and everything that search can find has some. */
import type { Finding } from "../finding.ts";
import { dataFile, type GuideSource, isUnknown, pageFile, skillFile } from "../source.ts";

/** The file with the phrases for terms; every other is named after its article. */
export const GLOSSARY_PHRASES = "glossary";

const GROUPS = ["sections", "questions", "terms"] as const;
type Group = (typeof GROUPS)[number];

/** What a file may name: ids by group; undefined where nothing can be said, since the file that holds them cannot be read or is missing. */
type Known = Record<Group, ReadonlySet<string> | undefined>;

/** Phrases that lead nowhere. */
export function findPhraseErrors(guide: GuideSource): Finding[] {
  return Object.entries(guide.phrases).flatMap(([id, groups]): Finding[] => {
    const file = dataFile("phrases", id);
    if (
      id !== GLOSSARY_PHRASES &&
      !textsOf(guide).some((text) => text.id === id) &&
      !guide.unreadable.has(skillFile(id)) &&
      !guide.unreadable.has(pageFile(id))
    )
      return [
        { severity: "error", file, message: `no article has this file name. Name it after one in content/skills or content/pages, or ${GLOSSARY_PHRASES}.` },
      ];
    const known = knownIds(guide, id);
    return GROUPS.flatMap((group) =>
      Object.keys(groups[group])
        .filter((name) => known[group]?.has(name) === false)
        .map((name): Finding => ({
          severity: "error",
          file,
          field: `${group}.${name}`,
          path: [group, name],
          message: `${PLACES[group](id, guide)} "${name}". Correct the id or remove its phrases.`,
        })),
    );
  });
}

/** The articles, and the pages around them. */
function textsOf({ skills, pages }: GuideSource) {
  return [...skills, ...pages];
}

const PLACES: Record<Group, (id: string, guide: GuideSource) => string> = {
  sections: (id, { pages }) => `${pages.some((page) => page.id === id) ? pageFile(id) : skillFile(id)} has no heading with the id`,
  questions: (id) => `${dataFile("questions", id)} has no question with the id`,
  terms: () => "content/glossary has no term with the file name",
};

/** What has no phrases, and phrases that lead to two places. */
export function findPhraseWarnings(guide: GuideSource): Finding[] {
  const missing = [...textsOf(guide).map(({ id }) => id), GLOSSARY_PHRASES].flatMap((id): Finding[] => {
    const file = dataFile("phrases", id);
    if (guide.unreadable.has(file)) return [];
    const known = knownIds(guide, id);
    return GROUPS.flatMap((group) =>
      [...(known[group] ?? [])]
        .filter((name) => guide.phrases[id]?.[group][name] === undefined)
        .map((name): Finding => ({
          severity: "warning",
          file,
          field: `${group}.${name}`,
          message: "there are no phrases for it. Add at least eight ways in which readers ask for it.",
        })),
    );
  });
  return [...missing, ...findDoubles(guide)];
}

/** An article and its question may answer the same phrase, as two articles may; two sections of one article divide the subject. */
function findDoubles(guide: GuideSource): Finding[] {
  const seen = new Map<string, string>();
  const all = Object.entries(guide.phrases).flatMap(([id, groups]) =>
    GROUPS.flatMap((group) => Object.entries(groups[group]).flatMap(([name, phrases]) => phrases.map((phrase, at) => ({ id, group, name, phrase, at })))),
  );
  return all.flatMap(({ id, group, name, phrase, at }): Finding[] => {
    const key = [id, group, phrase.toLowerCase()].join();
    const other = seen.get(key);
    seen.set(key, `${group}.${name}`);
    if (other === undefined) return [];
    const path = [group, name, at];
    return [
      {
        severity: "warning",
        file: dataFile("phrases", id),
        field: `${group}.${name}`,
        path,
        message: `"${phrase}" is also in ${other}. Keep the better place.`,
      },
    ];
  });
}

function knownIds(guide: GuideSource, id: string): Known {
  const none = new Set<string>();
  if (id === GLOSSARY_PHRASES) return { sections: none, questions: none, terms: new Set(Object.keys(guide.glossary)) };
  const questions = guide.unreadable.has(dataFile("questions", id)) ? undefined : guide.questions[id];
  const headings = textsOf(guide).find((text) => text.id === id)?.article.headings ?? [];
  return {
    sections: isUnknown(guide, id) ? undefined : new Set(headings.map((heading) => heading.id).filter((heading) => heading !== undefined)),
    questions: questions && new Set(questions.map((question) => question.id)),
    terms: none,
  };
}
