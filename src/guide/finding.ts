/** What is wrong with the content, said once: where, what, and what to do. */
import { resolve } from "node:path";

/** An error breaks a page and stops the build. A warning is about how the guide reads; the check of the content tells it, and no page goes down for it. */
type Severity = "error" | "warning";

export interface Finding {
  severity: Severity;
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Line of the file, from 1. */
  line?: number | undefined;
  /** The field as people would name it: `retry.section`. */
  field?: string | undefined;
  /** Keys and indexes that lead to the field in the data of the file; whoever has the text finds the line by it. */
  path?: readonly PropertyKey[] | undefined;
  /** What is wrong, and the remedy. */
  message: string;
}

/** One line: `content/skills/apis.mdx:71: order: ...`. */
export function formatFinding({ file, line, field, message }: Finding): string {
  return `${file}${line === undefined ? "" : `:${line}`}: ${field === undefined ? "" : `${field}: `}${message}`;
}

/** Content that breaks a page. Astro shows it in the browser with the place of its first error. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly title: string;
  readonly loc: { file: string; line: number | undefined } | undefined;

  /** @param findings at least one, with files below the folder in which the site is built */
  constructor(findings: readonly Finding[]) {
    const title = `The content has ${countOf(findings.length, "error")}`;
    super(`${title}:\n${findings.map((finding) => `  ${formatFinding(finding)}`).join("\n")}`);
    const [first] = findings;
    this.title = title;
    this.loc = first && { file: resolve(first.file), line: first.line };
  }
}

/** @throws ContentError that lists every finding, when there is one */
export function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new ContentError(findings);
}

/** `1 error`, `2 errors`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
