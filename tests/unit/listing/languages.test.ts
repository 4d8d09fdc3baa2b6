import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { canHighlight } from "../../../src/listing/highlight.ts";
import { FIRST_SHOWN, findLanguage, indentOf, LANGUAGES, languageOf, listFamilyLanguages, pageRuntimeOf } from "../../../src/listing/languages.ts";

const root = new URL("../../../", import.meta.url);
const family = listFamilyLanguages().map(({ key }) => key);

describe("a file's language", () => {
  it.each([
    ["x/a.py", "python", "Python"],
    ["x/a.php", "php", "PHP"],
    ["x/Main.java", "java", "Java"],
    ["x/a.go", "go", "Go"],
    ["x/a.sql", "sql", "SQL"],
    ["x/a.js", "javascript", "JavaScript"],
    ["x/a.ts", "typescript", "TypeScript"],
    ["x/a.sh", "bash", "Shell"],
    ["x/site.conf", "nginx", "NGINX configuration"],
    ["x/apache.conf", "apache", "Apache configuration"],
    ["x/htaccess.conf", "apache", "Apache configuration"],
    ["x/apache.sh", "bash", "Shell"],
    ["x/.htaccess", "apache", "Apache configuration"],
    ["x/Dockerfile", "docker", "Dockerfile"],
    ["Dockerfile", "docker", "Dockerfile"],
    ["x/web.config", "xml", "XML"],
    ["x/a.service", "ini", "Unit file"],
    ["x/a.yml", "yaml", "YAML"],
    ["x/a.md", "markdown", "Text"],
    ["x/a.txt", "text", "Text"],
    ["x/a.unknown", "text", "Text"],
    ["x/py", "text", "Text"],
    ["x.py/a", "text", "Text"],
  ])("of %s is %s, called %s", (file, key, name) => {
    expect(languageOf(file)).toBe(key);
    expect(findLanguage(file).name).toBe(name);
  });
});

describe("the table", () => {
  it("has each key and each ending once", () => {
    const keys = LANGUAGES.map(({ key }) => key);
    const endings = LANGUAGES.flatMap((language) => language.endings);
    expect(keys).toEqual([...new Set(keys)]);
    expect(endings).toEqual([...new Set(endings)]);
  });

  it("has only keys that the highlighter knows", () => {
    expect(LANGUAGES.filter(({ key }) => !canHighlight(key))).toEqual([]);
  });

  it("brings four languages to the page, each with its step of indentation", () => {
    const onPage = LANGUAGES.flatMap((language) => pageRuntimeOf(language) ?? []);
    expect(Object.fromEntries(onPage.map((runtime) => [runtime, indentOf(runtime)]))).toEqual({
      pyodide: "    ",
      "php-wasm": "    ",
      pglite: "  ",
      quickjs: "  ",
    });
    expect(pageRuntimeOf(findLanguage("a.java"))).toBeUndefined();
  });

  it("shows the family in the order of its tabs", () => {
    expect(family).toEqual(["java", "python", "php", "go"]);
  });
});

describe("what repeats the family, because it must be the same on every page", () => {
  it("is right in the script that sets the language", () => {
    const script = readFileSync(new URL("src/page/theme-script.js", root), "utf8");
    const [, keys, otherwise] = /\/\^\(([a-z|]+)\)\$\/\.test\(l\) \? l : "([a-z]+)"/.exec(script) ?? [];
    expect(keys?.split("|")).toEqual(family);
    expect(family).toContain(otherwise);
    expect(otherwise).toBe(FIRST_SHOWN);
  });

  it("is right in the styles that hide the other languages", () => {
    const styles = globSync("src/**/*.css", { cwd: root })
      .map((file) => readFileSync(new URL(file, root), "utf8"))
      .join("\n");
    const rules = [...styles.matchAll(/html\[data-language="([a-z]+)"\] \.family:has\(> \[data-key="([a-z]+)"\]\) > \.sample:not\(\[data-key="([a-z]+)"\]\)/g)];
    expect(rules.map(([, ...keys]) => keys)).toEqual(family.map((key) => [key, key, key]));
  });
});
