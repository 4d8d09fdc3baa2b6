/** The languages of listings: one entry says all that the site and its tools know of a language. The browser loads nothing of this table. */

export interface Language {
  /** Short code, as the highlighter knows it. The reader's choice of language is stored by it. */
  key: string;
  /** Name for people. */
  name: string;
  /** Endings of its files, without the dot. */
  endings: readonly string[];
  /** Files that are known by their names, whatever their ending. */
  files?: RegExp;
  /** One step of indentation in the editor; two blanks where it is left out. */
  indent?: string;
  /** What executes a listing of it, unless its line `run:` names another. Without it a file is no program. */
  runner?: string;
  /** Whether that runner also comes to the reader's browser. */
  runsOnPage?: true;
  /** What the reader types at home before the name of the file. */
  homeCommand?: string;
  /** Whether a `<Sample>` without an ending shows it, in a tab beside the others of the family. */
  isInFamily?: true;
}

const TABLE = [
  // The family comes first, in the order of its tabs.
  { key: "java", name: "Java", endings: ["java"], runner: "java", homeCommand: "java", isInFamily: true },
  { key: "python", name: "Python", endings: ["py"], indent: "    ", runner: "pyodide", runsOnPage: true, isInFamily: true },
  { key: "php", name: "PHP", endings: ["php"], indent: "    ", runner: "php-wasm", runsOnPage: true, isInFamily: true },
  { key: "go", name: "Go", endings: ["go"], runner: "go", homeCommand: "go run", isInFamily: true },
  { key: "sql", name: "SQL", endings: ["sql"], runner: "pglite", runsOnPage: true },
  { key: "javascript", name: "JavaScript", endings: ["js"], runner: "quickjs", runsOnPage: true },
  { key: "typescript", name: "TypeScript", endings: ["ts"], runner: "node" },
  { key: "html", name: "HTML", endings: ["html"], runner: "chromium" },
  { key: "bash", name: "Shell", endings: ["sh"], runner: "sh" },
  { key: "css", name: "CSS", endings: ["css"] },
  { key: "docker", name: "Dockerfile", endings: [], files: /(^|\/)Dockerfile/ },
  { key: "apache", name: "Apache configuration", endings: [], files: /(^|\/)(apache[^/]*\.conf|\.?htaccess(\.conf)?)$/ },
  { key: "nginx", name: "NGINX configuration", endings: ["conf"] },
  { key: "ini", name: "Unit file", endings: ["service"] },
  { key: "json", name: "JSON", endings: ["json"] },
  { key: "yaml", name: "YAML", endings: ["yaml", "yml"] },
  { key: "xml", name: "XML", endings: ["xml", "config"] },
  { key: "proto", name: "Proto file", endings: ["proto"] },
  { key: "properties", name: "Properties", endings: ["properties"] },
  // The Markdown of the listings is letters and tickets: text to a reader.
  { key: "markdown", name: "Text", endings: ["md"] },
] as const satisfies readonly Language[];

/** The runtimes that run listings on the page. A new one must be given its files in `src/run/runtimes.ts` and its worker in `src/run/pool.ts`. */
export type PageRuntime = Extract<(typeof TABLE)[number], { runsOnPage: true }>["runner"];

export const LANGUAGES: readonly Language[] = TABLE;

/** The language of a family that a reader sees who has chosen none. `theme-script.js` names it too. */
export const FIRST_SHOWN = "python";

/** What is in no language that we know. */
const TEXT: Language = { key: "text", name: "Text", endings: ["txt"] };

/** The language of a file, by its name or its ending; plain text when neither is known. */
export function findLanguage(file: string): Language {
  const ending = /\.([^./]+)$/.exec(file)?.[1] ?? "";
  return LANGUAGES.find(({ files }) => files?.test(file)) ?? LANGUAGES.find(({ endings }) => endings.includes(ending)) ?? TEXT;
}

/** The highlighter's name for a file's language, `text` when it has none. */
export function languageOf(file: string): string {
  return findLanguage(file).key;
}

/** Languages whose listings can run on the page. */
export function listPageLanguages(): Language[] {
  return LANGUAGES.filter(({ runsOnPage }) => runsOnPage);
}

/** The languages of a listing that is named without an ending, in the order in which the page shows them. */
export function listFamilyLanguages(): Language[] {
  return LANGUAGES.filter(({ isInFamily }) => isInFamily);
}

/** One step of indentation in the language that a runtime of the page runs. */
export function indentOf(runtime: PageRuntime): string {
  return LANGUAGES.find(({ runner }) => runner === runtime)?.indent ?? "  ";
}

/** The runtime of the page that runs files of a language; undefined when none does. */
export function pageRuntimeOf({ runner, runsOnPage }: Language): PageRuntime | undefined {
  return runsOnPage ? (runner as PageRuntime) : undefined;
}
