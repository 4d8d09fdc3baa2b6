/** The only reader of `samples/` in the site. Never import it from an element: all listings would ship to every reader. */
import { texts } from "virtual:samples";
import { type Fold, foldOf } from "./fold.ts";
import { findLanguage, listFamilyLanguages, type PageRuntime, pageRuntimeOf } from "./languages.ts";
import { describeDownloadFault, describeSampleFault, type Directives, DOWNLOAD, listFamily, readListing, readOutput } from "./parse.ts";

export interface Shown {
  /** Path below `samples/`. */
  path: string;
  /** Name of the language for people. */
  language: string;
  /** Short code of the language, such as `python`; the highlighter knows it, and the reader's choice is stored by it. */
  key: string;
  code: string;
  /** What a long listing shows first. */
  fold: Fold | undefined;
  /** Part of the program's output that belongs to the listing; undefined when all of it does. */
  section: string | undefined;
  output: string | undefined;
  /** The runtime that produced the output; undefined when another sample tests the file. */
  runtime: string | undefined;
  testedBy: string | undefined;
  notRun: string | undefined;
  /** The runtime that can run it on the page, if one can. */
  runsOnPage: PageRuntime | undefined;
  /** Whether it is run by way of its whole file, because only a region is shown, or the regions decide what is printed. */
  runsByFile: boolean;
  /** The one line that runs the whole listing at home, where no runtime of the page can. */
  homeCommand: string | undefined;
}

function readSample(path: string): string | undefined {
  return texts.get(path);
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
  return listFamily((path) => texts.has(path), file).map((path) => show(path, region, output));
}

/** What is wrong with the file of a `<Download>`, in words. */
export function findDownloadFault(path: string): string | undefined {
  return describeDownloadFault(readSample, path);
}

/**
 * What a `<Download>` says about its file.
 * @throws Error naming the file and the remedy when the file is missing, is no acceptance test, or was not run
 */
export function findDownload(path: string): { name: string; lines: number; runtime: string } {
  const fault = findDownloadFault(path);
  if (fault !== undefined) throw new Error(`<Download file="${path}">: ${fault}`);
  const lines = (readSample(path) ?? "").trimEnd().split("\n").length;
  return { name: path.split("/").at(-1) ?? path, lines, runtime: readOutput(`samples/${path}.out`, readSample(`${path}.out`) ?? "").runtime };
}

/** Whole files that readers fetch: every program that was run, of which a listing may show only a region or what it printed; the acceptance tests; and the plain box offices. */
export function listServed(): { path: string; text: string }[] {
  const plain = listFamilyLanguages().map(({ key }) => `box-office/${key}/`);
  return [...texts]
    .map(([path, text]) => ({ path, text }))
    .filter(({ path }) => {
      // The box offices without a framework, which the article on languages shows in parts and gives away whole.
      if (plain.some((folder) => path.startsWith(folder) && !path.includes("/", folder.length))) return true;
      return DOWNLOAD.test(path) || texts.has(`${path}.out`);
    });
}

function findPageRuntime(path: string, { run, needs, testedBy, notRun }: Directives): PageRuntime | undefined {
  const runtime = pageRuntimeOf(findLanguage(path));
  return testedBy === undefined && notRun === undefined && needs.length === 0 && (run ?? runtime) === runtime ? runtime : undefined;
}

function findHomeCommand(path: string, { run, needs }: Directives): string | undefined {
  const { runner, homeCommand } = findLanguage(path);
  return needs.length === 0 && homeCommand !== undefined && run === runner ? `${homeCommand} ${path.split("/").at(-1) ?? ""}` : undefined;
}

function show(path: string, region: string | undefined, output: string | undefined): Shown {
  const { directives, code, regions } = readListing(`samples/${path}`, readSample(path) ?? "");
  const stored = readSample(`${path}.out`);
  const isProgram = directives.testedBy === undefined && directives.notRun === undefined;
  const recorded = isProgram && stored !== undefined ? readOutput(`samples/${path}.out`, stored) : undefined;
  const { key, name } = findLanguage(path);
  const section = output ?? region;
  const printed =
    output === "none"
      ? undefined
      : (recorded?.sections.get(section ?? "") ?? (recorded?.sections.size === 0 ? recorded.whole : region === undefined ? recorded?.whole : undefined));
  const shown = region === undefined ? code : (regions.get(region) ?? "");
  return {
    path,
    key,
    language: key === "sql" && directives.notRun?.includes("Oracle") === true ? "Oracle SQL" : name,
    code: shown,
    fold: foldOf(shown, region === undefined ? regions.values().next().value : undefined),
    section: output === "none" ? region : section,
    output: printed === "" ? undefined : printed,
    runtime: recorded?.runtime,
    testedBy: directives.testedBy,
    notRun: directives.notRun,
    runsOnPage: findPageRuntime(path, directives),
    runsByFile: regions.size > 0,
    homeCommand: isProgram && region === undefined ? findHomeCommand(path, directives) : undefined,
  };
}
