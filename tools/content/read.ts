/** Reads `content/` without Astro, through the very schemas of `src/content.config.ts`, so that authors get answers in a second. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { basename, extname, join, sep } from "node:path";
import { load as parseYaml } from "js-yaml";
import type { z } from "astro/zod";
import { type Fault, type GuideSource, type SkillSource, type PageSource, type QuestionSource, type CheckSource } from "../../src/guide/rules/references.ts";
import { TAG_NAMES } from "../../src/guide/tags.ts";
import { describeSampleFault } from "../../src/listing/parse.ts";

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === "astro:content") return { url: "data:text/javascript,export const defineCollection = (collection) => collection;", shortCircuit: true };
    return next(specifier, context);
  },
});

interface Collection {
  schema: z.ZodType;
}

/** Entries by file name, and the faults of those that do not fit the schema. */
export async function readGuide(root: string): Promise<{ guide: GuideSource; faults: Fault[] }> {
  const { collections } = (await import("../../src/content.config.ts")) as unknown as { collections: Record<string, Collection> };
  const faults: Fault[] = [];
  const read = (name: string, extension: string): Record<string, { data: never; body: string }> => {
    const folder = join(root, "content", name);
    const entries: Record<string, { data: never; body: string }> = {};
    for (const file of existsSync(folder) ? readdirSync(folder) : []) {
      if (extname(file) !== extension) continue;
      const path = `content/${name}/${file}`;
      const text = readFileSync(join(folder, file), "utf8");
      const [, front = "", body = ""] = extension === ".mdx" ? (/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []) : [text, text, ""];
      let raw: unknown;
      try {
        raw = parseYaml(front);
      } catch (error) {
        faults.push({ file: path, message: `the YAML cannot be read: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}` });
        continue;
      }
      const parsed = collections[name]?.schema.safeParse(raw);
      if (parsed?.success === false) for (const issue of parsed.error.issues) faults.push({ file: path, message: `${issue.path.join(".")}: ${issue.message}` });
      if (parsed?.success === true) entries[basename(file, extension)] = { data: parsed.data as never, body };
    }
    return entries;
  };
  const skills = Object.entries(read("skills", ".mdx")).map(([id, entry]): SkillSource => ({ id, ...entry }));
  const pages = Object.entries(read("pages", ".mdx")).map(([id, entry]): PageSource => ({ id, ...entry }));
  const pick = <T>(entries: Record<string, { data: never }>, field: string): Record<string, T> =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, (field === "" ? entry.data : (entry.data as Record<string, unknown>)[field]) as T]));
  const guide: GuideSource = {
    skills,
    pages,
    questions: pick<QuestionSource[]>(read("questions", ".yaml"), "questions"),
    quizzes: pick<CheckSource[]>(read("quizzes", ".yaml"), "checks"),
    glossary: pick(read("glossary", ".yaml"), ""),
    sources: pick(read("sources", ".yaml"), ""),
    hasSample: (file, region, output) =>
      describeSampleFault(
        (path) => {
          const full = join(root, "samples", path);
          return existsSync(full) ? readFileSync(full, "utf8") : undefined;
        },
        file,
        region,
        output,
      ),
    figures: (existsSync(join(root, "src/figure")) ? readdirSync(join(root, "src/figure"), { recursive: true, encoding: "utf8" }) : [])
      .map((file) => file.split(sep).join("/"))
      .filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file))
      .map((file) => file.replace(/\.ts$/, "")),
    tags: TAG_NAMES,
  };
  return { guide, faults };
}
