/** The rules of collections as a whole: none is empty, nothing stands there twice, every file belongs to something. */
import type { Finding } from "../finding.ts";
import { dataFile, type GuideSource, pageFile, skillFile } from "../source.ts";

/** What is missing, doubled or unused. */
export function findCollectionErrors(guide: GuideSource): Finding[] {
  return [...findEmpty(guide), ...findDoubles(guide), ...findLonely(guide)];
}

function findEmpty({ skills, pages, questions, quizzes, glossary, sources, unreadable }: GuideSource): Finding[] {
  const sizes = { skills, pages, questions, quizzes, glossary, sources };
  return Object.entries(sizes)
    .filter(([name, entries]) => Object.keys(entries).length === 0 && ![...unreadable].some((file) => file.startsWith(`content/${name}/`)))
    .map(([name]) => ({
      severity: "error",
      file: `content/${name}/`,
      message: `the collection "${name}" is empty. Add at least one file, or restore the folder.`,
    }));
}

/** Something that only one entry may have. */
interface Unique {
  file: string;
  field: string;
  path: readonly PropertyKey[];
  value: string | number;
}

function findDoubles(guide: GuideSource): Finding[] {
  const values: Unique[] = [
    ...guide.skills.flatMap(({ id, data }) =>
      ["order" as const, "title" as const, "description" as const].map((field) => unique(skillFile(id), field, data[field])),
    ),
    ...guide.pages.flatMap(({ id, data }) => ["title" as const, "description" as const].map((field) => unique(pageFile(id), field, data[field]))),
    // Two terms may share a word in "also", which readers only search by; a term itself has one place.
    ...Object.entries(guide.glossary).map(([id, { term }]) => unique(dataFile("glossary", id), "term", term)),
    ...Object.entries(guide.questions).flatMap(([skill, list]) => list.map(({ id }, at) => uniqueId("questions", skill, id, ["questions", at, "id"]))),
    ...Object.entries(guide.quizzes).flatMap(([skill, list]) => list.map(({ id }, at) => uniqueId("quizzes", skill, id, ["checks", at, "id"]))),
  ];
  const seen = new Map<string, string>();
  return values.flatMap(({ file, field, path, value }): Finding[] => {
    const key = `${field === "id" ? file : ""}:${field}:${String(value).toLowerCase()}`;
    const other = seen.get(key);
    seen.set(key, file);
    if (other === undefined) return [];
    return [{ severity: "error", file, field, path, message: `${JSON.stringify(value)} is also in ${other}. Give one of them another ${field}.` }];
  });
}

function unique(file: string, field: string, value: string | number): Unique {
  return { file, field, path: [field], value };
}

function uniqueId(collection: "questions" | "quizzes", skill: string, value: string, path: readonly PropertyKey[]): Unique {
  return { file: dataFile(collection, skill), field: "id", path, value };
}

/** Every skill has its questions and checks, and these have a skill. */
function findLonely(guide: GuideSource): Finding[] {
  const needs = { questions: "interview questions", quizzes: "check-yourself questions" };
  return (["questions", "quizzes"] as const).flatMap((name): Finding[] => [
    ...guide.skills
      .filter(({ id }) => guide[name][id] === undefined && !guide.unreadable.has(dataFile(name, id)))
      .map(({ id }): Finding => ({ severity: "error", file: dataFile(name, id), message: `the file is missing. Every skill has its ${needs[name]}.` })),
    ...Object.keys(guide[name])
      .filter((id) => !guide.skills.some((skill) => skill.id === id) && !guide.unreadable.has(skillFile(id)))
      .map((id): Finding => ({
        severity: "error",
        file: dataFile(name, id),
        message: "no skill has this file name. Name it after an article in content/skills.",
      })),
  ]);
}
