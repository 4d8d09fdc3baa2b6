/** The imports of the house, read by TypeScript's own parser: static and dynamic ones, globs, workers' addresses, style sheets, and the scripts of templates. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, matchesGlob, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../../", import.meta.url));

export interface Arrow {
  /** Path from the project's root. */
  from: string;
  /** As written. */
  specifier: string;
  /** Path from the project's root when it is a file of ours, as for `samples/` and `content/`. */
  to: string | undefined;
  /** Gone when types are stripped. */
  isType: boolean;
  /** Stands in a `<script>` of a template, which runs in the browser. */
  isInScript: boolean;
}

/** All files below some folders of the project, by path with forward slashes. */
export function listFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join("/"))
      .sort(),
  );
}

export function readText(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** Every arrow that leaves the given files. A glob gives one arrow for each file that it matches among `files`. */
export function readArrows(files: readonly string[]): Arrow[] {
  return files.flatMap((file) => {
    const text = readText(file);
    if (file.endsWith(".css")) return [...text.matchAll(/@import "(\.[^"]+)"/g)].map(([, specifier = ""]) => arrow(file, specifier, false, false));
    if (file.endsWith(".astro")) {
      const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [undefined, "", text];
      const scripts = [...body.matchAll(/<script(?![^>]*\bis:inline)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
      return [...readScript(file, front, false, files), ...scripts.flatMap((script) => readScript(file, script, true, files))];
    }
    return /\.(ts|js|mjs)$/.test(file) ? readScript(file, text, false, files) : [];
  });
}

function readScript(file: string, text: string, isInScript: boolean, files: readonly string[]): Arrow[] {
  const arrows: Arrow[] = [];
  const add = (specifier: string, isType: boolean) => arrows.push(arrow(file, specifier, isType, isInScript));
  const visit = (node: ts.Node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, isTypeOnly(node));
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) add(node.argument.literal.text, true);
    if (ts.isCallExpression(node)) {
      const texts = node.arguments.slice(0, 1).flatMap((argument) => (ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument]));
      const named = texts.filter(ts.isStringLiteralLike).map((literal) => literal.text);
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) for (const specifier of named) add(specifier, false);
      if (node.expression.getText().startsWith("import.meta.glob"))
        for (const pattern of named)
          for (const match of matchFiles(file, pattern, files)) arrows.push({ from: file, specifier: pattern, to: match, isType: false, isInScript });
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "URL" && node.arguments?.[1]?.getText() === "import.meta.url") {
      const [address] = node.arguments;
      if (address && ts.isStringLiteral(address) && /\.(ts|js|css)$/.test(address.text)) add(address.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return arrows;
}

function arrow(from: string, specifier: string, isType: boolean, isInScript: boolean): Arrow {
  const path = specifier.replace(/\?.*$/, "");
  const isOurs = path.startsWith(".") || (path.startsWith("/") && existsSync(join(root, path)));
  return { from, specifier, to: isOurs ? posix.join(path.startsWith(".") ? dirname(from) : "", path).replace(/^\//, "") : undefined, isType, isInScript };
}

/** Files of ours that a glob takes; a glob over samples or content counts as one arrow to that folder. */
function matchFiles(file: string, pattern: string, files: readonly string[]): string[] {
  if (pattern.startsWith("!")) return [];
  const path = pattern.startsWith("/") ? pattern.slice(1) : posix.join(dirname(file), pattern);
  if (/^(samples|content)\//.test(path)) return [path];
  return files.filter((other) => matchesGlob(other, path));
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const { importClause } = node;
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = importClause.namedBindings;
  return !importClause.name && bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.every(({ isTypeOnly: isType }) => isType);
}

/** The files that one reaches at run time, each with the way there. */
export function reach(start: string, arrows: readonly Arrow[]): Map<string, string[]> {
  const ways = new Map([[start, [start]]]);
  for (const [file, way] of ways)
    for (const { from, to, isType } of arrows) if (from === file && !isType && to !== undefined && !ways.has(to)) ways.set(to, [...way, to]);
  return ways;
}

/** The circles among the arrows: each as the files in it. Empty when there is none. */
export function findCircles(arrows: readonly Arrow[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of arrows) if (to !== undefined) next.set(from, (next.get(from) ?? new Set()).add(to));
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file]);
    if (way.includes(file) || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return circles;
}
