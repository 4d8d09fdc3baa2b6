/** The check of the content: everything that is wrong in the files, with file and line, and what was looked at. */
import { mdxToJs } from "satteri";
import type { Finding } from "../finding.ts";
import { findErrors, findWarnings } from "../rules/guide.ts";
import { describeParseError, MDX_FEATURES } from "../text.ts";
import { locateField } from "./locate.ts";
import { type Entry, type GuideFiles, makeGuideReader } from "./read.ts";

export interface Report extends Pick<GuideFiles, "guide" | "entries"> {
  /** Errors first; by file and line. */
  findings: Finding[];
}

/** Turns MDX into a module, or throws with line and column at the head of the message. */
type Compile = (text: string) => unknown;

const compileAsTheSite: Compile = (text) => mdxToJs(text, { features: { ...MDX_FEATURES, smartPunctuation: true } });

/** Checks the content below a folder, again and again; what has not changed is not read twice. */
export function makeContentCheck(root: string, compileText: Compile = compileAsTheSite): () => Promise<Report> {
  const readGuide = makeGuideReader(root);
  const compiled = new WeakMap<Entry, Finding[]>();
  return async () => {
    const { guide, entries, errors } = await readGuide();
    const texts = [...entries.values()].filter(({ article }) => article?.unwanted.length === 0);
    const compileErrors = texts.flatMap((entry) => {
      const found = compiled.get(entry) ?? compile(entry, compileText);
      compiled.set(entry, found);
      return found;
    });
    const unread = [...entries.values()].filter(({ data, article }) => data === undefined && article !== undefined).flatMap(tellUnreadable);
    const findings = [...errors, ...unread, ...findErrors(guide), ...compileErrors, ...findWarnings(guide)];
    return { guide, entries, findings: findings.map((finding) => addLine(finding, entries)).sort(compare) };
  };
}

/** An article whose fields are wrong is in no guide, but that its text is no MDX can be said all the same. */
function tellUnreadable({ file, article }: Entry): Finding[] {
  return (article?.isUnreadable === true ? article.unwanted : []).map(({ line, message }) => ({ severity: "error", file, line, message }));
}

/** Every text goes through the compiler of the site, unless it holds already what may not stand there. */
function compile({ file, text }: Entry, compileText: Compile): Finding[] {
  try {
    compileText(text);
    return [];
  } catch (error) {
    return [{ severity: "error", file, ...describeParseError(error) }];
  }
}

function addLine(finding: Finding, entries: ReadonlyMap<string, Entry>): Finding {
  const entry = entries.get(finding.file);
  if (finding.line !== undefined || finding.path === undefined || !entry) return finding;
  return { ...finding, line: entry.firstLine - 1 + locateField(entry.yaml, finding.path) };
}

function compare(a: Finding, b: Finding): number {
  return a.severity.localeCompare(b.severity) || a.file.localeCompare(b.file, "en") || (a.line ?? 0) - (b.line ?? 0);
}
