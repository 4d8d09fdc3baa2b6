/** Who may import what: the rules of CONTRIBUTING.md over import lines. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const source = join(root, "src");

/** Folder to the folders that it may import from, besides itself. */
const ALLOWED: Record<string, string[]> = {
  pages: ["layouts", "components", "lib"],
  layouts: ["components", "lib", "styles", "elements"],
  components: ["lib", "figures", "elements"],
  elements: ["lib", "figures", "workers"],
  workers: ["lib"],
  figures: ["lib"],
  integrations: ["lib"],
  lib: [],
  styles: [],
};

interface Import {
  file: string;
  folder: string;
  /** As written. */
  specifier: string;
  /** Path below src, when it is one of ours. */
  target: string | undefined;
  isInScript: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => /\.(ts|astro)$/.test(file));
const imports = files.flatMap(readImports);

function readImports(file: string): Import[] {
  const text = readFileSync(join(source, file), "utf8");
  const script = file.endsWith(".astro") ? text.replace(/^[\s\S]*?(?=<script>)/, "") : "";
  const pattern = /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?from\s)?"([^"]+)"|import\("([^"]+)"\)/g;
  return [...text.matchAll(pattern)].map((match) => {
    const specifier = match[1] ?? match[2] ?? "";
    return {
      file,
      folder: file.includes("/") ? (file.split("/")[0] ?? "") : "",
      specifier,
      target: specifier.startsWith(".")
        ? relative(source, join(source, dirname(file), specifier))
            .split(sep)
            .join("/")
        : undefined,
      isInScript: script.includes(`"${specifier}"`),
    };
  });
}

describe("imports", () => {
  it("are found", () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it("go only where the house allows", () => {
    const wrong = imports.filter(({ folder, target, file }) => {
      if (target === undefined || folder === "") return false;
      const to = target.includes("/") ? (target.split("/")[0] ?? "") : "";
      // The map of tags is the one thing of components that content.ts must know.
      if (file === "guide/load.ts" && target === "components/mdx.ts") return false;
      // A figure draws what a listing has measured: the recorded output, and nothing else of the samples.
      if (folder === "figures" && /^\.\.\/samples\/[a-z-]+\/[a-z0-9.-]+\.out\?raw$/.test(target)) return false;
      return to !== "" && to !== folder && !(ALLOWED[folder] ?? []).includes(to);
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it("of elements stand in scripts of the page only", () => {
    const wrong = imports.filter(
      ({ folder, target, isInScript }) => ["layouts", "components"].includes(folder) && target?.startsWith("elements/") === true && !isInScript,
    );
    expect(wrong).toEqual([]);
  });

  it("of Astro's content stand in guide/load.ts, the configuration and the pages that render", () => {
    const wrong = imports.filter(
      ({ file, specifier }) => specifier === "astro:content" && !["guide/load.ts", "content.config.ts"].includes(file) && !file.startsWith("pages/"),
    );
    expect(wrong).toEqual([]);
    const readers = files.filter((file) => readFileSync(join(source, file), "utf8").includes("getCollection"));
    expect(readers).toEqual(["guide/load.ts"]);
  });

  it("of the samples stay out of what is sent to readers", () => {
    const globbing = files.filter((file) => readFileSync(join(source, file), "utf8").includes("/samples/**"));
    expect(globbing).toEqual(["listing/samples.ts"]);
    expect(imports.filter(({ folder, target }) => ["elements", "workers"].includes(folder) && target === "listing/samples.ts")).toEqual([]);
  });
});

describe("names", () => {
  it("are kebab-case, or PascalCase for components and layouts", () => {
    const wrong = files.filter((file) => {
      const name = file.split("/").at(-1) ?? "";
      if (file.startsWith("pages/")) return false;
      return name.endsWith(".astro") ? !/^[A-Z][A-Za-z0-9]*\.astro$/.test(name) : !/^[a-z0-9]+(-[a-z0-9]+)*(\.config|\.d)?\.ts$/.test(name);
    });
    expect(wrong).toEqual([]);
  });

  it("say what a file is: no utilities, helpers, managers or index files", () => {
    expect(files.filter((file) => !file.startsWith("pages/") && /util|helper|manager|(^|\/)index\./i.test(file))).toEqual([]);
  });

  it("are exported by name, never as default, outside of configuration", () => {
    expect(
      files.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && /^export default/m.test(readFileSync(join(source, file), "utf8"))),
    ).toEqual([]);
  });
});
