/** The rules that tie the files together: sections of articles, sources, terms, and the place of each check. */
import type { Finding } from "../finding.ts";
import { judgeSample } from "./tags.ts";
import { dataFile, type GuideSource, isUnknown, type SkillSource, skillFile } from "../source.ts";

/** Every field that names something that is not there. */
export function findReferenceErrors(guide: GuideSource): Finding[] {
  return [...guide.skills.flatMap((skill) => findSkillErrors(guide, skill)), ...findGlossaryErrors(guide)];
}

function findSkillErrors(guide: GuideSource, skill: SkillSource): Finding[] {
  const errors: Finding[] = [];
  const file = skillFile(skill.id);
  const ids = new Set(skill.article.headings.map(({ id }) => id));
  const wantSection = (where: string, field: string, path: readonly PropertyKey[], section: string) => {
    if (!skill.article.isUnreadable && !ids.has(section))
      errors.push({
        severity: "error",
        file: where,
        field,
        path,
        message: `${file} has no heading with the id "${section}". Correct the id, or add it to the heading.`,
      });
  };
  for (const level of ["junior", "mid"] as const)
    for (const [at, { section }] of skill.data.abilities[level].entries()) wantSection(file, "abilities.section", ["abilities", level, at, "section"], section);
  for (const section of Object.keys(skill.data.sectionAliases)) wantSection(file, "sectionAliases", ["sectionAliases", section], section);
  for (const [at, question] of (guide.questions[skill.id] ?? []).entries()) {
    wantSection(dataFile("questions", skill.id), `${question.id}.section`, ["questions", at, "section"], question.section);
    errors.push(...findSourceErrors(guide, skill.id, at), ...findListingErrors(guide, skill.id, at));
  }
  for (const [at, check] of (guide.quizzes[skill.id] ?? []).entries()) {
    wantSection(dataFile("quizzes", skill.id), `${check.id}.section`, ["checks", at, "section"], check.section);
    errors.push(...findPlaceErrors(skill, check.id, at));
  }
  return errors;
}

function findSourceErrors(guide: GuideSource, skill: string, at: number): Finding[] {
  const question = guide.questions[skill]?.[at];
  const missing = (source: string) => guide.sources[source] === undefined && !guide.unreadable.has(dataFile("sources", source));
  return (question?.sources ?? []).filter(missing).map((source) => ({
    severity: "error",
    file: dataFile("questions", skill),
    field: `${question?.id ?? ""}.sources`,
    path: ["questions", at, "sources"],
    message: `there is no ${dataFile("sources", source)}. Correct the id or add the source.`,
  }));
}

/** The listings of a question are judged as those of an article. */
function findListingErrors(guide: GuideSource, skill: string, at: number): Finding[] {
  const question = guide.questions[skill]?.[at];
  return (["given", "listing"] as const).flatMap((field): Finding[] => {
    const { file, region, output, code } = question?.[field] ?? {};
    if (file === undefined) return [];
    const message = judgeSample({ file, region, output, code }, guide);
    const path = ["questions", at, field];
    return message === undefined ? [] : [{ severity: "error", file: dataFile("questions", skill), field: `${question?.id ?? ""}.${field}`, path, message }];
  });
}

/** A check stands in its article, once: its id is an address there. */
function findPlaceErrors({ id: skill, article }: SkillSource, check: string, at: number): Finding[] {
  const places = article.tags.filter(({ name, attributes }) => name === "Check" && attributes["id"] === `${skill}/${check}`);
  if (article.isUnreadable || places.length === 1) return [];
  const tag = `<Check id="${skill}/${check}" />`;
  const [, second] = places;
  if (second) return [{ severity: "error", file: skillFile(skill), line: second.line, message: `${tag} stands here for the second time. Keep one.` }];
  return [
    {
      severity: "error",
      file: dataFile("quizzes", skill),
      field: check,
      path: ["checks", at],
      message: `the check is in no article. Place ${tag} after its section in ${skillFile(skill)}.`,
    },
  ];
}

function findGlossaryErrors(guide: GuideSource): Finding[] {
  const sections = new Set(guide.skills.flatMap(({ id, article }) => article.headings.map((heading) => `${id}#${heading.id ?? ""}`)));
  return Object.entries(guide.glossary).flatMap(([id, { see, section }]): Finding[] => {
    const file = dataFile("glossary", id);
    const errors = see
      .filter((other) => guide.glossary[other] === undefined && !guide.unreadable.has(dataFile("glossary", other)))
      .map((other): Finding => ({
        severity: "error",
        file,
        field: "see",
        path: ["see"],
        message: `there is no ${dataFile("glossary", other)}. Correct the id or remove it.`,
      }));
    if (section !== undefined && !sections.has(section) && !isUnknown(guide, section.split("#")[0] ?? ""))
      errors.push({
        severity: "error",
        file,
        field: "section",
        path: ["section"],
        message: `no article has "${section}". Correct it to skill#heading-id or remove it.`,
      });
    return errors;
  });
}
