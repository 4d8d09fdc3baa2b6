/** The only reader of `samples/` in the site. Never import it from an element: all listings would ship to every reader. */
import { describeSampleFault, type Directives, listFamily, parseListing, parseOutput } from "./parse.ts";
import type { RuntimeName } from "./languages.ts";
import { languageOf } from "./languages.ts";

const loaded = import.meta.glob<string>(
  ["/samples/**/*", "/samples/**/.htaccess", "!/samples/**/target/**", "!/samples/**/__pycache__/**", "!/samples/**/*.class", "!/samples/**/node_modules/**"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

export interface Shown {
  /** Path below `samples/`. */
  path: string;
  /** Name of the language for people. */
  language: string;
  /** Short code of the language, such as `python`; the reader's choice is stored by it. */
  key: string;
  highlighter: string;
  code: string;
  /** Part of the program's output that belongs to the listing; undefined when all of it does. */
  section: string | undefined;
  output: string | undefined;
  /** The runtime that produced the output; undefined when another sample tests the file. */
  runtime: string | undefined;
  testedBy: string | undefined;
  notRun: string | undefined;
  /** The runtime that can run it on the page, if one can. */
  runsOnPage: RuntimeName | undefined;
  /** Whether it is run by way of its whole file, because only a region is shown, or the regions decide what is printed. */
  runsByFile: boolean;
  /** The one line that runs the whole listing at home, where no runtime of the page can. */
  homeCommand: string | undefined;
}

const NAMES: Record<string, string> = {
  python: "Python",
  java: "Java",
  php: "PHP",
  go: "Go",
  javascript: "JavaScript",
  typescript: "TypeScript",
  sql: "SQL",
  html: "HTML",
  css: "CSS",
  bash: "Shell",
  nginx: "NGINX configuration",
  apache: "Apache configuration",
  json: "JSON",
  yaml: "YAML",
  xml: "XML",
  ini: "Unit file",
  docker: "Dockerfile",
  markdown: "Text",
  text: "Text",
  http: "HTTP",
};

const PAGE_RUNTIMES: Record<string, RuntimeName> = { sql: "pglite", py: "pyodide", php: "php-wasm", js: "quickjs" };

/** The text of a file below `samples/`. */
export function readSample(path: string): string | undefined {
  return loaded[`/samples/${path}`];
}

/** What is wrong with a sample's attributes, in words. */
export function findSampleFault(file: string, region: string | undefined, output: string | undefined): string | undefined {
  return describeSampleFault(readSample, file, region, output);
}

/**
 * The listing, or the family of listings in several languages, that a `<Sample>` names.
 * @throws Error naming the file and the remedy when file, region or output is missing
 */
export function findShown(file: string, region?: string, output?: string): Shown[] {
  const fault = findSampleFault(file, region, output);
  if (fault !== undefined) throw new Error(`<Sample file="${file}">: ${fault}`);
  return listFamily((path) => readSample(path) !== undefined, file).map((path) => show(path, region, output));
}

/** The acceptance tests of "Prove it", by their name: the reader takes these home. */
const DOWNLOAD = /\/acceptance\.[a-z]+$/;

/** The box offices without a framework, which the article on languages shows in parts and gives away whole. */
const PLAIN = /^box-office\/(java|python|php|go)\/[^/]+$/;

/**
 * What a `<Download>` says about its file.
 * @throws Error naming the file and the remedy when the file is missing, is no acceptance test, or was not run
 */
export function findDownload(path: string): { name: string; lines: number; runtime: string } {
  const fault = findSampleFault(path, undefined, undefined);
  if (fault !== undefined) throw new Error(`<Download file="${path}">: ${fault}`);
  if (!DOWNLOAD.test(path)) throw new Error(`<Download file="${path}">: only a file named "acceptance" can be taken home. Rename it.`);
  const stored = readSample(`${path}.out`);
  if (stored === undefined) throw new Error(`<Download file="${path}">: it was never run. Run "npm run samples:update -- ${path.replace(/\.[a-z]+$/, "")}".`);
  return { name: path.split("/").at(-1) ?? path, lines: (readSample(path) ?? "").trimEnd().split("\n").length, runtime: parseOutput(path, stored).runtime };
}

/** Whole files that readers fetch: the acceptance tests, the plain box offices, and each file with regions that runs on the page, since a listing may show only one of these. */
export function listServed(): { path: string; text: string }[] {
  return Object.entries(loaded)
    .map(([file, text]) => ({ path: file.replace("/samples/", ""), text }))
    .filter(({ path, text }) => {
      if (DOWNLOAD.test(path) || PLAIN.test(path)) return true;
      if (!/\.(sql|py|php|js)$/.test(path)) return false;
      const { directives, regions } = parseListing(path, text);
      return regions.size > 0 && pageRuntimeOf(path, directives) !== undefined;
    });
}

function pageRuntimeOf(path: string, { run, needs, testedBy, notRun }: Directives): RuntimeName | undefined {
  const runtime = PAGE_RUNTIMES[path.split(".").at(-1) ?? ""];
  return testedBy === undefined && notRun === undefined && needs.length === 0 && (run ?? runtime) === runtime ? runtime : undefined;
}

function homeCommandOf(path: string, { run, needs }: Directives): string | undefined {
  const name = path.split("/").at(-1) ?? "";
  if (needs.length > 0) return undefined;
  return run === "java" ? `java ${name}` : run === "go" ? `go run ${name}` : undefined;
}

function show(path: string, region: string | undefined, output: string | undefined): Shown {
  const text = readSample(path) ?? "";
  const { directives, code, regions } = parseListing(path, text);
  const stored = readSample(`${path}.out`);
  const isProgram = directives.testedBy === undefined && directives.notRun === undefined;
  const recorded = isProgram && stored !== undefined ? parseOutput(path, stored) : undefined;
  const key = languageOf(path);
  const section = output ?? region;
  const printed =
    output === "none"
      ? undefined
      : (recorded?.sections.get(section ?? "") ?? (recorded?.sections.size === 0 ? recorded.whole : region === undefined ? recorded?.whole : undefined));
  return {
    path,
    key,
    language: key === "sql" && directives.notRun?.includes("Oracle") === true ? "Oracle SQL" : (NAMES[key] ?? "Text"),
    highlighter: key,
    code: region === undefined ? code : (regions.get(region) ?? ""),
    section: output === "none" ? region : section,
    output: printed === "" ? undefined : printed,
    runtime: recorded?.runtime,
    testedBy: directives.testedBy,
    notRun: directives.notRun,
    runsOnPage: pageRuntimeOf(path, directives),
    runsByFile: regions.size > 0,
    homeCommand: isProgram && region === undefined ? homeCommandOf(path, directives) : undefined,
  };
}
