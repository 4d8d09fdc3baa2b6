/** What is wrong with the content, said once: where, what, and what to do. */

/** An error breaks a page and stops the build. A warning is about how the guide reads; the check of the content tells it, and no page goes down for it. */
export type Severity = "error" | "warning";

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

/** @throws Error that lists every finding, when there is one */
export function refuse(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  throw new Error(`The content has ${countOf(findings.length, "error")}:\n${findings.map((finding) => `  ${formatFinding(finding)}`).join("\n")}`);
}

/** `1 error`, `2 errors`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
