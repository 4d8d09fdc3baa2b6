/** The rules that tie the guide together: references, orders, tags. Pure: takes plain data, answers with faults in words. */
import { readArticle, type ArticleText } from "../text.ts";
import { findProseFaults } from "./prose.ts";
import type { CheckText, QuestionText } from "./questions.ts";

export interface SkillSource {
  id: string;
  body: string;
  data: {
    order: number;
    title: string;
    description: string;
    abilities: { junior: { section: string }[]; mid: { section: string }[] };
    sectionAliases: Record<string, string[]>;
  };
}

export interface PageSource {
  id: string;
  body: string;
  data: { title: string; description: string };
}

export interface QuestionSource extends QuestionText {
  section: string;
  sources: string[];
}

export interface CheckSource extends CheckText {
  section: string;
}

export interface GuideSource {
  skills: SkillSource[];
  pages: PageSource[];
  /** By skill. */
  questions: Record<string, QuestionSource[]>;
  quizzes: Record<string, CheckSource[]>;
  glossary: Record<string, { see: string[]; section?: string | undefined }>;
  sources: Record<string, { population?: string | undefined }>;
  /** Whether a listing, or a family of listings without extension, exists below samples/. */
  hasSample(file: string, region: string | undefined, output: string | undefined): string | undefined;
  /** Names of the figures in src/figure. */
  figures: string[];
  /** Names of the tags that an article may use. */
  tags: readonly string[];
}

export interface Fault {
  file: string;
  message: string;
}

export const SKILL_SLUGS = [
  "backend-languages",
  "frameworks",
  "data-structures-and-algorithms",
  "databases",
  "web-foundations",
  "servers",
  "apis",
  "problem-solving",
  "communication",
] as const;

/** Ids that the page itself uses. */
const RESERVED_IDS = new Set(["main", "top", "abilities", "interview-questions", "sources", "search", "contents"]);

/** Everything that is wrong between the files of the guide, in words with file, field and remedy. */
export function findFaults(guide: GuideSource): Fault[] {
  return [
    ...findEmptyCollections(guide),
    ...findDuplicates(guide),
    ...guide.skills.flatMap((skill) => findSkillFaults(guide, skill)),
    ...guide.pages.flatMap((page) => findTextFaults(guide, `content/pages/${page.id}.mdx`, "", readArticle(page.body))),
    ...findGlossaryFaults(guide),
    ...findUnusedFiles(guide),
  ];
}

function findEmptyCollections(guide: GuideSource): Fault[] {
  const sizes = {
    skills: guide.skills.length,
    pages: guide.pages.length,
    questions: Object.keys(guide.questions).length,
    quizzes: Object.keys(guide.quizzes).length,
    glossary: Object.keys(guide.glossary).length,
    sources: Object.keys(guide.sources).length,
  };
  return Object.entries(sizes)
    .filter(([, size]) => size === 0)
    .map(([name]) => ({ file: `content/${name}/`, message: `the collection "${name}" is empty. Add at least one file, or restore the folder.` }));
}

function findDuplicates(guide: GuideSource): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  const note = (file: string, field: string, value: string) => {
    const key = `${field}:${value}`;
    const other = seen.get(key);
    if (other !== undefined) faults.push({ file, message: `${field}: ${JSON.stringify(value)} is also in ${other}. Give one of them another ${field}.` });
    seen.set(key, file);
  };
  for (const skill of guide.skills) {
    note(`content/skills/${skill.id}.mdx`, "order", String(skill.data.order));
    note(`content/skills/${skill.id}.mdx`, "title", skill.data.title);
    note(`content/skills/${skill.id}.mdx`, "description", skill.data.description);
  }
  for (const page of guide.pages) {
    note(`content/pages/${page.id}.mdx`, "title", page.data.title);
    note(`content/pages/${page.id}.mdx`, "description", page.data.description);
  }
  for (const [skill, questions] of Object.entries(guide.questions))
    for (const question of questions) note(`content/questions/${skill}.yaml`, "id", `${skill}/q/${question.id}`);
  for (const [skill, checks] of Object.entries(guide.quizzes))
    for (const check of checks) note(`content/quizzes/${skill}.yaml`, "id", `${skill}/c/${check.id}`);
  return faults;
}

function findSkillFaults(guide: GuideSource, skill: SkillSource): Fault[] {
  const file = `content/skills/${skill.id}.mdx`;
  const article = readArticle(skill.body);
  const ids = new Set(article.headings.map((heading) => heading.id));
  const faults = findTextFaults(guide, file, skill.id, article);
  const wantSection = (where: string, field: string, section: string) => {
    if (!ids.has(section))
      faults.push({ file: where, message: `${field}: ${file} has no heading with the id "${section}". Correct the id, or add it to the heading.` });
  };
  for (const ability of [...skill.data.abilities.junior, ...skill.data.abilities.mid]) wantSection(file, "abilities.section", ability.section);
  for (const section of Object.keys(skill.data.sectionAliases)) wantSection(file, "sectionAliases", section);
  for (const question of guide.questions[skill.id] ?? []) {
    wantSection(`content/questions/${skill.id}.yaml`, `${question.id}.section`, question.section);
    for (const source of question.sources)
      if (guide.sources[source] === undefined)
        faults.push({
          file: `content/questions/${skill.id}.yaml`,
          message: `${question.id}.sources: there is no content/sources/${source}.yaml. Correct the id or add the source.`,
        });
  }
  for (const check of guide.quizzes[skill.id] ?? []) {
    wantSection(`content/quizzes/${skill.id}.yaml`, `${check.id}.section`, check.section);
    if (!article.tags.some((tag) => tag.name === "Check" && tag.attributes["id"] === `${skill.id}/${check.id}`))
      faults.push({
        file: `content/quizzes/${skill.id}.yaml`,
        message: `${check.id} is in no article. Place <Check id="${skill.id}/${check.id}" /> after its section in ${file}.`,
      });
  }
  if (guide.questions[skill.id] === undefined)
    faults.push({ file: `content/questions/${skill.id}.yaml`, message: "the file is missing. Every skill has its interview questions." });
  if (guide.quizzes[skill.id] === undefined)
    faults.push({ file: `content/quizzes/${skill.id}.yaml`, message: "the file is missing. Every skill has its check-yourself questions." });
  return faults;
}

function findTextFaults(guide: GuideSource, file: string, skill: string, article: ArticleText): Fault[] {
  const faults: Fault[] = article.faults.map(({ line, message }) => ({ file, message: `body line ${line}: ${message}.` }));
  const ids = new Set<string>();
  for (const heading of article.headings) {
    const where = `body line ${heading.line}: the heading "${heading.text}"`;
    if (heading.depth === 1) faults.push({ file, message: `${where} is a first-level heading. The title is made from the front matter; begin at ##.` });
    if (heading.id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(heading.id))
      faults.push({ file, message: `${where} has no permanent id. Add one in kebab-case: ## Heading {#its-id}.` });
    else if (RESERVED_IDS.has(heading.id)) faults.push({ file, message: `${where} uses the id "${heading.id}", which the page itself uses. Take another.` });
    else if (ids.has(heading.id)) faults.push({ file, message: `${where} uses the id "${heading.id}" for the second time. Ids are unique on a page.` });
    if (heading.id !== undefined) ids.add(heading.id);
  }
  for (const { name, attributes, line } of article.tags) {
    const fail = (message: string) => faults.push({ file, message: `body line ${line}: ${message}` });
    if (!guide.tags.includes(name)) {
      fail(`the tag <${name}> is unknown. An article may use ${guide.tags.map((tag) => `<${tag}>`).join(", ")}.`);
      continue;
    }
    const id = attributes["id"] ?? "";
    const [owner = "", part = ""] = id.split("/");
    if (name === "Sample") {
      const fault = guide.hasSample(attributes["file"] ?? "", attributes["region"], attributes["output"]);
      if (fault !== undefined) fail(`<Sample>: ${fault}`);
      if (attributes["title"] === undefined)
        fail(`<Sample file="${attributes["file"] ?? ""}">: the attribute "title" is missing. Say in a few words what the listing is.`);
    }
    if (name === "Download") {
      const fault = guide.hasSample(attributes["file"] ?? "", undefined, undefined);
      if (fault !== undefined) fail(`<Download>: ${fault}`);
      if (!attributes["run"])
        fail(`<Download file="${attributes["file"] ?? ""}">: the attribute "run" is missing. Give the line that runs the file on a reader's own solution.`);
    }
    if (name === "Ask" && !(guide.questions[owner] ?? []).some((question) => question.id === part))
      fail(`<Ask id="${id}">: there is no question "${part}" in content/questions/${owner}.yaml. Correct the id or add the question.`);
    if (name === "Check" && !(guide.quizzes[owner] ?? []).some((check) => check.id === part))
      fail(`<Check id="${id}">: there is no check "${part}" in content/quizzes/${owner}.yaml. Correct the id or add the check.`);
    if (name === "Term" && guide.glossary[id] === undefined)
      fail(`<Term id="${id}">: there is no content/glossary/${id}.yaml. Correct the id or add the term.`);
    if (name === "Cite" && guide.sources[id] === undefined)
      fail(`<Cite id="${id}">: there is no content/sources/${id}.yaml. Correct the id or add the source.`);
    if (name === "Stat") {
      const source = attributes["source"] ?? "";
      if (guide.sources[source] === undefined) fail(`<Stat source="${source}">: there is no content/sources/${source}.yaml. Correct the id or add the source.`);
      else if (guide.sources[source].population === undefined)
        fail(`<Stat source="${source}">: content/sources/${source}.yaml has no field "population". Say who was counted, where and when.`);
    }
    if (name === "Figure" && !guide.figures.includes(attributes["name"] ?? ""))
      fail(`<Figure name="${attributes["name"] ?? ""}">: there is no src/figure/${attributes["name"] ?? ""}.ts. Correct the name or draw the figure.`);
    if (name === "Figure" && !attributes["caption"]) fail(`<Figure name="${attributes["name"] ?? ""}">: the attribute "caption" is missing. Say what to see.`);
    if (name === "Note" && !["entry", "pitfall", "trade-off"].includes(attributes["kind"] ?? ""))
      fail(`<Note kind="${attributes["kind"] ?? ""}">: the kind is entry, pitfall or trade-off.`);
    if (name === "Reveal" && !attributes["summary"]) fail(`<Reveal>: the attribute "summary" is missing.`);
  }
  for (const { target, line } of article.links) {
    if (target.startsWith("#") && !ids.has(target.slice(1)))
      faults.push({ file, message: `body line ${line}: the link ${target} leads to no heading of this page.` });
    const skillLink = /^\/skills\/([a-z-]+)\/(?:#(.+))?$/.exec(target);
    if (skillLink) {
      const other = guide.skills.find((candidate) => candidate.id === skillLink[1]);
      if (!other && !(SKILL_SLUGS as readonly string[]).includes(skillLink[1] ?? ""))
        faults.push({ file, message: `body line ${line}: the link ${target} names no skill.` });
      if (other && skillLink[2] !== undefined && other.id !== skill && !readArticle(other.body).headings.some((heading) => heading.id === skillLink[2]))
        faults.push({ file, message: `body line ${line}: the link ${target} leads to no heading of that article.` });
    }
  }
  for (const { text, line } of article.paragraphs)
    for (const message of findProseFaults(text)) faults.push({ file, message: `body line ${line}: ${message}.` });
  return faults;
}

function findGlossaryFaults(guide: GuideSource): Fault[] {
  const faults: Fault[] = [];
  const headings = new Set(guide.skills.flatMap((skill) => readArticle(skill.body).headings.map((heading) => `${skill.id}#${heading.id ?? ""}`)));
  for (const [id, term] of Object.entries(guide.glossary)) {
    const file = `content/glossary/${id}.yaml`;
    for (const other of term.see)
      if (guide.glossary[other] === undefined) faults.push({ file, message: `see: there is no content/glossary/${other}.yaml. Correct the id or remove it.` });
    if (term.section !== undefined && !headings.has(term.section))
      faults.push({ file, message: `section: no article has "${term.section}". Correct it to skill#heading-id or remove it.` });
  }
  return faults;
}

function findUnusedFiles(guide: GuideSource): Fault[] {
  const skills = new Set(guide.skills.map((skill) => skill.id));
  return [...Object.keys(guide.questions).map((id) => `content/questions/${id}.yaml`), ...Object.keys(guide.quizzes).map((id) => `content/quizzes/${id}.yaml`)]
    .filter((file) => !skills.has(file.split("/").at(-1)?.replace(".yaml", "") ?? ""))
    .map((file) => ({ file, message: "no skill has this file name. Name it after an article in content/skills." }));
}
