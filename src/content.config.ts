/**
 * Every collection and every schema. Schemas stay in this one file: imported ones do not invalidate Astro's cache.
 * It names `astro/content/config`, which Node finds too, so that the check of the content reads by the very schemas of the site.
 */
import { defineCollection } from "astro/content/config";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Write it in kebab-case: small letters, digits and hyphens.");
const text = z.string().trim().min(1, "Write something here; the field may not be empty.");
/** Text in which only backticks mean something, as `inlineHtml` reads it. */
const marked = text.refine(
  (value) => value.split("`").length % 2 === 1 && !/(?:^|[\s("])(?:\*|__)[\p{L}\d]|\]\(/u.test(value.replace(/`[^`]*`/g, "")),
  "Only pairs of backticks mean something here: put code between them, and leave out stars, underscores and links.",
);
/** Words to search by. YAML reads 404 as a number; here it is a word. */
const word = z.union([text, z.number().transform(String)]);
/** Whether a month and a day, where they are given, are in the calendar. */
const isInCalendar = (value: string) => {
  const [year = 0, month = 1, date = 1] = value.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith([value, "01", "01"].join("-").slice(0, 10));
};
/** YAML reads 2026-11-20 as a date and "2026-11" as text; both are kept as text. */
const day = z
  .union([z.date(), z.string()])
  .transform((value) => (typeof value === "string" ? value : value.toISOString().slice(0, 10)))
  .pipe(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "Write a whole date: YYYY-MM-DD.", abort: true })
      .refine(isInCalendar, "There is no such day. Correct the date."),
  );
const published = z
  .union([z.date(), z.number(), z.string()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)))
  .pipe(
    z
      .string()
      .regex(/^\d{4}(?:-\d{2}){0,2}$/, { error: "Write a date: YYYY, YYYY-MM or YYYY-MM-DD.", abort: true })
      .refine(isInCalendar, "There is no such day. Correct the date."),
  );
/** MDX files of a folder. Their text is read by `guide/load.ts`, so Astro need not keep a second copy of it. */
const articles = (folder: string) => glob({ base: `./content/${folder}`, pattern: "*.mdx", retainBody: false });
/** Words by the id of what they lead to. */
const phrases = z.record(id, z.array(word).min(8, "Give at least eight ways in which readers ask for it.")).default({});
/** A listing in a question, with the attributes of a `<Sample>`. */
const listing = z.strictObject({ file: text, title: text, region: text.optional(), output: text.optional(), code: z.literal("none").optional() });
const ability = z.strictObject({ can: text, section: id });

export const collections = {
  /** The nine articles. The file name is the address. */
  skills: defineCollection({
    loader: articles("skills"),
    schema: z.strictObject({
      /** Place among the nine, 1 to 9; gives the hue and the cell of the glyph. */
      order: z.int().min(1).max(9),
      title: text,
      /** One or two words, for maps. */
      short: text.max(20),
      /** The row on the home page. */
      promise: text.max(110),
      /** For search engines and shared links. */
      description: text.min(70).max(155),
      /** One or two sentences under the title. */
      lede: text.max(260),
      reviewed: day,
      versions: z.array(text),
      /** Other words for the whole subject, and usual misspellings. Search finds them. */
      aliases: z.array(word),
      /** Heading id to other words for that section. */
      sectionAliases: z.record(id, z.array(word).min(1)),
      abilities: z.strictObject({ junior: z.array(ability).min(3), mid: z.array(ability).min(2) }),
      changes: z.array(z.strictObject({ date: day, what: text })).min(1),
    }),
  }),

  /** The pages around the articles. */
  pages: defineCollection({
    loader: articles("pages"),
    schema: z.strictObject({
      title: text,
      description: text.min(70).max(155),
      lede: text.max(260),
      reviewed: day,
      aliases: z.array(word),
    }),
  }),

  /** Interview questions, a file a skill. */
  questions: defineCollection({
    loader: glob({ base: "./content/questions", pattern: "*.yaml" }),
    schema: z.strictObject({
      questions: z
        .array(
          z.strictObject({
            id,
            level: z.enum(["junior", "mid"]),
            /** Whom it is asked of, when only developers of one language are. */
            language: z.enum(["java", "python", "php", "go"]).optional(),
            /** What it asks for: to know, to do (write or read code), to find a cause, or to decide. */
            kind: z.enum(["know", "do", "diagnose", "decide"]).default("know"),
            ask: marked.max(240),
            /** What belongs to the question: code to read, a log, a plan. */
            given: listing.optional(),
            /** What a listener must hear, in the order of saying. */
            points: z.array(marked.max(160)).min(3).max(5).optional(),
            weak: marked,
            good: marked,
            /** The answer as it is spoken. */
            strong: marked,
            /** The code that the answer writes. */
            listing: listing.optional(),
            listensFor: marked,
            /** The heading in the article of the same file name that teaches it. */
            section: id,
            sources: z.array(id).default([]),
            also: z.array(word).default([]),
          }),
        )
        .min(1),
    }),
  }),

  /** Check-yourself questions, a file a skill. */
  quizzes: defineCollection({
    loader: glob({ base: "./content/quizzes", pattern: "*.yaml" }),
    schema: z.strictObject({
      checks: z
        .array(
          z.strictObject({
            id,
            section: id,
            ask: marked,
            options: z
              .array(z.strictObject({ text: marked, why: marked, right: z.literal(true).optional() }))
              .length(4, "A check has four options.")
              .refine((options) => options.filter((option) => option.right === true).length === 1, "Exactly one option has right: true."),
          }),
        )
        .min(1),
    }),
  }),

  /** Glossary, a file a term. */
  glossary: defineCollection({
    loader: glob({ base: "./content/glossary", pattern: "*.yaml" }),
    schema: z.strictObject({
      term: text,
      meaning: marked.min(60).max(600),
      also: z.array(word),
      see: z.array(id),
      /** Where it is taught: skill#heading. */
      section: z
        .string()
        .regex(/^[a-z-]+#[a-z0-9-]+$/, "Write skill#heading-id.")
        .optional(),
    }),
  }),

  /** What readers type who do not know the words of the guide: a file an article or page, and one for the glossary. */
  phrases: defineCollection({
    loader: glob({ base: "./content/phrases", pattern: "*.yaml" }),
    schema: z.strictObject({
      /** By the id of the heading, of the question, and by the file name of the term. */
      sections: phrases,
      questions: phrases,
      terms: phrases,
    }),
  }),

  /** Everything that is cited, a file a source. */
  sources: defineCollection({
    loader: glob({ base: "./content/sources", pattern: "*.yaml" }),
    schema: z.strictObject({
      title: text,
      publisher: text,
      date: published,
      url: z.url({ protocol: /^https?$/ }),
      /** When we last read it there. */
      checked: day,
      /** For statistics: who was counted, where and when. */
      population: text.optional(),
    }),
  }),
};
