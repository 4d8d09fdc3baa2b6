/** All rules of the content, by what they mean for the reader of the site. Pure: they take plain data. */
import type { Finding } from "../finding.ts";
import { dataFile, type GuideSource } from "../source.ts";
import { findTextErrors, listTexts } from "./articles.ts";
import { findCollectionErrors } from "./collections.ts";
import { findPhraseErrors, findPhraseWarnings } from "./phrases.ts";
import { findProseFaults } from "./prose.ts";
import { findCheckFaults, findQuestionFaults, type QuestionFault } from "./questions.ts";
import { findReferenceErrors } from "./references.ts";

/** What would break a page. */
export function findErrors(guide: GuideSource): Finding[] {
  return [...findCollectionErrors(guide), ...findTextErrors(guide), ...findReferenceErrors(guide), ...findPhraseErrors(guide)];
}

/** How the prose sounds, how questions are built, and what readers cannot find by their own words. */
export function findWarnings(guide: GuideSource): Finding[] {
  const prose = listTexts(guide).flatMap(({ file, article }) =>
    article.paragraphs.flatMap(({ text, line }) =>
      findProseFaults(text).map((message): Finding => ({ severity: "warning", file, line, message: `${message}.` })),
    ),
  );
  const questions = Object.entries(guide.questions).flatMap(([id, list]) => warn(dataFile("questions", id), findQuestionFaults(list)));
  const checks = Object.entries(guide.quizzes).flatMap(([id, list]) => warn(dataFile("quizzes", id), findCheckFaults(list)));
  return [...prose, ...questions, ...checks, ...findPhraseWarnings(guide)];
}

function warn(file: string, faults: QuestionFault[]): Finding[] {
  return faults.map(({ message, ...place }) => ({ severity: "warning", file, ...place, message: `${message}.` }));
}
