/** Interview questions by the chapter that teaches them. */
import type { Heading } from "./text.ts";

export interface Topic<Asked> {
  chapter: Heading;
  questions: Asked[];
}

/**
 * The chapters of an article that have questions, in the order of the article; the questions of a chapter keep theirs.
 * @throws Error when a question names a section that stands in no chapter
 */
export function groupByTopic<Asked extends { id: string; section: string }>(headings: readonly Heading[], questions: readonly Asked[]): Topic<Asked>[] {
  const chapters = headings.filter(({ depth }) => depth === 2);
  const topics = new Map(chapters.map((chapter) => [chapter.id ?? "", { chapter, questions: [] as Asked[] }]));
  for (const question of questions) {
    const place = headings.findIndex(({ id }) => id === question.section);
    const chapter = headings.slice(0, place + 1).findLast(({ depth }) => depth === 2);
    const topic = topics.get(chapter?.id ?? "");
    if (!topic) throw new Error(`The question "${question.id}" names the section "${question.section}", which stands in no chapter.`);
    topic.questions.push(question);
  }
  return [...topics.values()].filter((topic) => topic.questions.length > 0);
}
