/** How a file below `samples/` is read: its directives and its named regions; and what is wrong with a `<Sample>` that names it. Pure text, no I/O. */
import { listFamilyLanguages } from "./languages.ts";
import { closesRegion, COMMENT, COMMENT_END, openedRegion } from "./marks.ts";
import { parseOutput, trimBlank } from "./output/printed.ts";

export interface Directives {
  /** Runner named by `run:`; without it the file's ending decides. */
  run?: string;
  /** What the listing needs beyond its runtime, from `needs:`. */
  needs: string[];
  /** Why the program ends with an error on purpose, from `fails:`. */
  fails?: string;
  /** The sample in the same folder that executes this file, from `tested by:`. */
  testedBy?: string;
  /** Why it cannot run here and which documentation it follows, from `not run:`. */
  notRun?: string;
}

export interface Listing {
  directives: Directives;
  /** The whole text without directives and region marks. */
  code: string;
  regions: Map<string, string>;
}

const directive = new RegExp(`${COMMENT}(run|needs|fails|tested by|not run): (.+?)${COMMENT_END}`);

/** Lines in which a directive may stand; an opening tag or a shebang may come first. */
const DIRECTIVE_LINES = 5;

/**
 * Read a sample's text.
 * @param path used in messages only
 * @throws Error naming file and remedy when a region is opened twice, left open, or closed without being open
 */
export function parseListing(path: string, text: string): Listing {
  const directives: Directives = { needs: [] };
  const whole: string[] = [];
  const regions = new Map<string, string[]>();
  let open: string | undefined;
  for (const [index, line] of text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .entries()) {
    const found = index < DIRECTIVE_LINES ? directive.exec(line) : null;
    if (found) {
      setDirective(directives, found[1] ?? "", found[2] ?? "");
      continue;
    }
    const started = openedRegion(line);
    if (started !== undefined) {
      if (open !== undefined) throw new Error(`${path}:${index + 1}: region "${started}" begins inside region "${open}". End "${open}" first.`);
      if (regions.has(started)) throw new Error(`${path}:${index + 1}: region "${started}" is named twice. Give it another name.`);
      regions.set(started, []);
      open = started;
      continue;
    }
    if (closesRegion(line)) {
      if (open === undefined) throw new Error(`${path}:${index + 1}: "endregion" without a region. Remove it or add "region: name" above.`);
      open = undefined;
      continue;
    }
    whole.push(line);
    if (open !== undefined) regions.get(open)?.push(line);
  }
  if (open !== undefined) throw new Error(`${path}: region "${open}" is never closed. Add a line "endregion".`);
  return {
    directives,
    code: trimBlank(whole),
    regions: new Map([...regions].map(([name, lines]) => [name, trimBlank(dedent(lines))])),
  };
}

function setDirective(directives: Directives, name: string, value: string): void {
  if (name === "run") directives.run = value;
  if (name === "fails") directives.fails = value;
  if (name === "needs") directives.needs = value.split(/\s+/);
  if (name === "tested by") directives.testedBy = value;
  if (name === "not run") directives.notRun = value;
}

function dedent(lines: string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(shared));
}

/** The same as `parseListing` and `parseOutput`; each text is parsed once. */
export const readListing = keepLast(parseListing);
export const readOutput = keepLast(parseOutput);

/**
 * The files that a `<Sample>` names: one, several with blanks between them, or a name without extension that stands for its four languages.
 * @param exists whether there is a file of that path below `samples/`
 */
export function listFamily(exists: (path: string) => boolean, file: string): string[] {
  if (file.includes(" ")) return file.split(/ +/);
  if (/\.[a-z]+$/i.test(file) || exists(file)) return [file];
  return listFamilyEndings()
    .map((ending) => `${file}.${ending}`)
    .filter(exists);
}

/** Gives the text of a path below `samples/`, or undefined when there is no such file. */
type Read = (path: string) => string | undefined;

/** What is wrong with a `<Sample>`'s attributes, or with the files that they name, in words; undefined when nothing is. */
export function describeSampleFault(read: Read, file: string, region?: string, output?: string): string | undefined {
  const paths = listFamily((path) => read(path) !== undefined, file);
  if (paths.length === 0)
    return `there is no file samples/${file} in any language (${listFamilyEndings()
      .map((ending) => `.${ending}`)
      .join(", ")}). Correct the attribute "file" or write the listing.`;
  try {
    return paths.map((path) => describeFileFault(read, path, region, output)).find((fault) => fault !== undefined);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @throws Error when the file, or its output, is not written as it should be */
function describeFileFault(read: Read, path: string, region: string | undefined, output: string | undefined): string | undefined {
  const text = read(path);
  if (text === undefined) return `there is no file samples/${path}. Correct the attribute "file" or write the listing.`;
  const { directives, regions } = readListing(`samples/${path}`, text);
  if (region !== undefined && !regions.has(region)) return `samples/${path} has no region "${region}". It has ${[...regions.keys()].join(", ") || "none"}.`;
  if (directives.testedBy !== undefined || directives.notRun !== undefined) return undefined;
  const stored = read(`${path}.out`);
  if (stored === undefined) return `samples/${path}.out is missing. Run "npm run samples:update -- ${path}".`;
  const { sections } = readOutput(`samples/${path}.out`, stored);
  if (output !== undefined && output !== "none" && !sections.has(output))
    return `samples/${path}.out has no section "${output}". It has ${[...sections.keys()].join(", ") || "none"}.`;
  return undefined;
}

/** The acceptance tests of "Prove it", by their name: the reader takes these home. */
export const DOWNLOAD = /\/acceptance\.[a-z]+$/;

/** What is wrong with the file of a `<Download>`, in words; undefined when nothing is. */
export function describeDownloadFault(read: Read, path: string): string | undefined {
  const fault = describeSampleFault(read, path);
  if (fault !== undefined) return fault;
  if (!DOWNLOAD.test(path)) return 'only a file named "acceptance" can be taken home. Rename it.';
  return read(`${path}.out`) === undefined ? `it was never run. Run "npm run samples:update -- ${path.replace(/\.[a-z]+$/, "")}".` : undefined;
}

function listFamilyEndings(): string[] {
  return listFamilyLanguages().flatMap(({ endings }) => endings);
}

/** The same function, which works again only when a path comes with another text than the last time, as in development. What it throws is not kept. */
function keepLast<Result>(parse: (path: string, text: string) => Result): (path: string, text: string) => Result {
  const kept = new Map<string, { text: string; result: Result }>();
  return (path, text) => {
    const last = kept.get(path);
    if (last?.text === text) return last.result;
    const result = parse(path, text);
    kept.set(path, { text, result });
    return result;
  };
}
