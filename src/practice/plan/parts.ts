/** What plans are made of: the questions that the articles themselves ask, six stories, and patterns of code to write from memory. */
import type { Guide, Skill } from "../../guide/load.ts";
import type { Candidate, Linked } from "./plan.ts";

/** In the order of the project, as the page after the nine explains it. */
const ORDER = ["backend-languages", "web-foundations", "databases", "apis", "frameworks", "servers"] as const;
/** Read beside the others from the first week on. */
const BESIDE = ["problem-solving", "data-structures-and-algorithms", "communication"] as const;

const STORY_BANK = "/skills/communication/#story-bank";
const STORIES = ["A hard problem", "A mistake of yours", "A conflict", "Working without clarity", "Learning fast", "Helping others"] as const;

const CODE_ARTICLE = "data-structures-and-algorithms";
/** Sections whose pattern is small enough to be written in a quarter of an hour, the most asked first. */
const PATTERNS = [
  "hash-tables",
  "two-pointers",
  "binary-search",
  "stacks",
  "sliding-window",
  "breadth-first-search",
  "linked-lists",
  "prefix-sums",
  "lru-cache",
  "merge-sort",
  "depth-first-search",
  "memoization",
  "top-k",
  "topological-order",
] as const;

/** The questions that stand in each article, in its order: those that an interview comes back to. Those of one language, which stand on the page of questions, follow. */
export function listCandidates({ skills }: Guide): Candidate[][] {
  return inOrder(skills).map(({ id, article, questions }) => {
    const asked = article.tags.filter(({ name }) => name === "Ask").map(({ attributes }) => attributes["id"]?.split("/")[1]);
    const chosen = [
      ...asked.flatMap((part) => questions.filter((question) => question.id === part)),
      ...questions.filter(({ id: part, language }) => language !== undefined && !asked.includes(part)),
    ];
    return chosen.map(({ id: part, ask, level, language }) => ({ href: `/skills/${id}/interview/#${part}`, ask, level, language }));
  });
}

/** The six kinds of story, each a link to the worked example. */
export function listStories(): Linked[] {
  return STORIES.map((text) => ({ href: STORY_BANK, text }));
}

/**
 * A pattern to write from memory for each of fourteen days.
 * @throws Error when the article has no such section
 */
export function listTasks({ skills }: Guide): Linked[] {
  const headings = skills.find(({ id }) => id === CODE_ARTICLE)?.article.headings ?? [];
  return PATTERNS.map((section) => {
    const heading = headings.find(({ id }) => id === section);
    if (!heading) throw new Error(`${CODE_ARTICLE} has no section "${section}". Correct src/practice/plan/parts.ts.`);
    return { href: `/skills/${CODE_ARTICLE}/#${section}`, text: heading.text };
  });
}

/** The skills in the order of learning, those that are read beside the others last. */
export function inOrder(skills: readonly Skill[]): Skill[] {
  return [...ORDER, ...BESIDE].flatMap((slug) => skills.filter(({ id }) => id === slug));
}

/** Whether a skill is read beside the others, a little each day. */
export function isBeside({ id }: Skill): boolean {
  return (BESIDE as readonly string[]).includes(id);
}
