/** The rules of the text of articles and pages: what may stand there, ids, tags and links. */
import type { Finding } from "../finding.ts";
import { type GuideSource, pageFile, skillFile } from "../source.ts";
import type { ArticleText } from "../text.ts";
import { findTagFaults } from "./attributes.ts";
import { findHeadingFaults } from "./headings.ts";
import { makeLinkJudge } from "./links.ts";

/** Every article and page with its file. */
export function listTexts(guide: GuideSource): { file: string; article: ArticleText }[] {
  return [
    ...guide.skills.map(({ id, article }) => ({ file: skillFile(id), article })),
    ...guide.pages.map(({ id, article }) => ({ file: pageFile(id), article })),
  ];
}

/** What is wrong with the texts, by file and line. */
export function findTextErrors(guide: GuideSource): Finding[] {
  const judgeLink = makeLinkJudge(guide);
  return listTexts(guide).flatMap(({ file, article }) => {
    const faults = [
      ...article.unwanted,
      ...findHeadingFaults(article.headings),
      ...article.tags.flatMap((tag) => findTagFaults(tag, guide).map((message) => ({ line: tag.line, message }))),
      ...article.links.flatMap(({ target, line }) => {
        const fault = judgeLink(target, article);
        return fault === undefined ? [] : [{ line, message: `the link ${target} ${fault}` }];
      }),
    ];
    return faults.sort((a, b) => a.line - b.line).map(({ line, message }) => ({ severity: "error", file, line, message }));
  });
}
