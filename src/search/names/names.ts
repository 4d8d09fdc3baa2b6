/**
 * The names of all records, in one file that is fetched first. By it hits are shown before the engine is there, and told apart by skill, kind, level and
 * language without asking it. The build writes it; the browser reads it while it arrives, and finds by the names of sections and terms before it has the rest.
 */

export const KINDS = { a: "article", g: "glossary", p: "page", q: "question" } as const;

export type Kind = (typeof KINDS)[keyof typeof KINDS];

const LEVELS = { j: "junior", m: "mid" } as const;

/** What can be known of a record without its text. */
export interface Name {
  /** As the engine calls the record; empty until the whole file is there. */
  id: string;
  /** Address below the site's base. */
  url: string;
  title: string;
  kind: Kind;
  /** Number of the skill that it belongs to; 0 when there is none. */
  order: number;
  /** Title of the article or page that it belongs to. */
  article: string;
  /** The level of an interview question. */
  level: string | undefined;
  /** The one programming language that it is about, by its key. */
  language: string | undefined;
}

/** What else a search begins with: the engine's own entry file, and what the build adds to it. */
export interface Entry {
  languages: Record<string, { hash: string }>;
  /** Titles of the articles in order. */
  skills: string[];
  /** Folders of the parts after the first; the guide has none, a site of a hundred articles has. */
  parts: string[];
  /** How many records there are in all parts. */
  records: number;
}

export interface Names {
  entry: Entry;
  names: Name[];
  /** The words by which misspelt queries are corrected, as `spelling.ts` writes them. */
  vocabulary: string;
}

/** Between the parts of the file. */
const BREAK = "\n\n";

/**
 * The file, in parts: the entry; sections, terms and pages; questions; the ids of all of them; the vocabulary. A record is a line, below a line with the path of its page
 * and, where it is no skill's, the title of that. It begins with its kind, the number of its skill, its level and its language; then come what follows the path in
 * its address, and its title.
 */
export function writeNames({ entry, names, vocabulary }: Names): string {
  const isQuestion = ({ kind }: Name) => kind === "question";
  const ordered = [names.filter((name) => !isQuestion(name)), names.filter(isQuestion)];
  const ids = ordered.flat().map(({ id }) => id);
  return [JSON.stringify(entry), ...ordered.map(writeLines), ids.join("\n"), vocabulary].join(BREAK);
}

function writeLines(names: readonly Name[]): string {
  const lines: string[] = [];
  let page = "";
  for (const { url, title, kind, order, article, level, language } of names) {
    const [path = "", anchor = ""] = url.split("#");
    const head = order > 0 ? path : `${path}\t${article}`;
    if (head !== page) lines.push(head);
    page = head;
    const about = `${keyOf(KINDS, kind) ?? ""}${order}${keyOf(LEVELS, level) ?? ""}${language === undefined ? "" : `.${language}`}`;
    lines.push([about, anchor, title].join("\t"));
  }
  return lines.join("\n");
}

function keyOf(table: Record<string, string>, value: string | undefined): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

/**
 * Read what `writeNames` wrote, or what of it has arrived; undefined while that is less than the names of sections, terms and pages.
 * @throws Error when the text is another one, or ends too early though `isWhole`
 */
export function readNames(text: string, isWhole: boolean): Names | undefined {
  const [first = "", named, asked, ids, vocabulary] = text.split(BREAK, 5);
  if (isWhole && vocabulary === undefined) throw new Error("The file of names is not whole.");
  if (asked === undefined) return undefined;
  const entry = JSON.parse(first) as Entry;
  const names = [named ?? "", ...(vocabulary === undefined ? [] : [asked])].flatMap((lines) => readLines(lines, entry));
  if (vocabulary !== undefined) for (const [index, id] of (ids ?? "").split("\n").entries()) if (names[index]) names[index].id = id;
  return { entry, names, vocabulary: vocabulary ?? "" };
}

function readLines(text: string, { skills }: Entry): Name[] {
  const names: Name[] = [];
  let path = "";
  let own = "";
  for (const line of text === "" ? [] : text.split("\n")) {
    if (line.startsWith("/")) {
      [path = "", own = ""] = line.split("\t");
      continue;
    }
    const [about = "", anchor = "", title = ""] = line.split("\t");
    const [, letter, number = "", level, language] = /^([a-z])(\d+)([jm]?)(?:\.(\w+))?$/.exec(about) ?? [];
    if (letter === undefined || !(letter in KINDS)) throw new Error(`This is no line of the names of records: ${line.slice(0, 80)}`);
    const order = Number(number);
    names.push({
      id: "",
      url: anchor === "" ? path : `${path}#${anchor}`,
      title,
      kind: KINDS[letter as keyof typeof KINDS],
      order,
      article: skills[order - 1] ?? own,
      level: LEVELS[level as keyof typeof LEVELS],
      language,
    });
  }
  return names;
}
