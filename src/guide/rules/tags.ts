/** Every tag that an article may use, with what its attributes may say. A new tag is one entry here and one component in `page/text/article-components.ts`. */
import { dataFile, type GuideSource } from "../source.ts";

export interface AttributeRule {
  /** What to write when it is missing or empty. Without it the attribute may be left out. */
  wanted?: string;
  /** All values that it may have. */
  values?: readonly string[];
  /** What is wrong with a value, in words with the remedy; undefined when nothing is. */
  judge?: (value: string, guide: GuideSource) => string | undefined;
}

export interface TagRule {
  /** The first names the tag in messages. */
  attributes: Record<string, AttributeRule>;
  /** What is wrong with the attributes together, once each of them is right. */
  judge?: (attributes: Record<string, string>, guide: GuideSource) => string | undefined;
}

/** An entry of a YAML file that belongs to a skill: `skill/entry`. */
function judgePart(collection: "questions" | "quizzes", noun: string): NonNullable<AttributeRule["judge"]> {
  return (value, guide) => {
    const [skill = "", part = "", ...rest] = value.split("/");
    if (part === "" || rest.length > 0) return `the id is written skill/${noun}. Correct it.`;
    const file = dataFile(collection, skill);
    if (guide.unreadable.has(file) || (guide[collection][skill] ?? []).some(({ id }) => id === part)) return undefined;
    return `there is no ${noun} "${part}" in ${file}. Correct the id or add the ${noun}.`;
  };
}

/** An entry that has a file of its own. */
function judgeEntry(collection: "glossary" | "sources", noun: string): NonNullable<AttributeRule["judge"]> {
  return (id, guide) => {
    const file = dataFile(collection, id);
    return guide.unreadable.has(file) || guide[collection][id] !== undefined ? undefined : `there is no ${file}. Correct the id or add the ${noun}.`;
  };
}

/** What is wrong with the attributes of a `<Sample>`, or with the listing of a question, in words; undefined when nothing is. */
export function judgeSample(
  { file = "", region, output, code }: Partial<Record<"file" | "region" | "output" | "code", string | undefined>>,
  guide: GuideSource,
) {
  if (code === "none" && output === "none") return 'code="none" with output="none" shows nothing. Remove one of them.';
  return guide.findSampleFault(file, region, output);
}

const judgeSource = judgeEntry("sources", "source");

export const TAG_RULES = {
  Ask: { attributes: { id: { wanted: "Name the question as skill/question.", judge: judgePart("questions", "question") } } },
  Check: { attributes: { id: { wanted: "Name the check as skill/check.", judge: judgePart("quizzes", "check") } } },
  Cite: { attributes: { id: { wanted: "Name a file of content/sources.", judge: judgeSource } } },
  Core: { attributes: {} },
  Download: {
    attributes: {
      file: {
        wanted: "Name a file below samples/.",
        judge: (file, { findDownloadFault }) => findDownloadFault(file),
      },
      run: { wanted: "Give the line that runs the file on a reader's own solution." },
    },
  },
  Figure: {
    attributes: {
      name: {
        wanted: "Name a drawing below src/figure as skill/drawing.",
        judge: (name, { figures }) => (figures.includes(name) ? undefined : `there is no src/figure/${name}.ts. Correct the name or draw the figure.`),
      },
      caption: { wanted: "Say what to see." },
    },
  },
  InterviewPlan: { attributes: {} },
  Note: { attributes: { kind: { wanted: "Say which kind of note it is.", values: ["entry", "pitfall", "trade-off"] } } },
  Part: { attributes: { title: { wanted: "Name the part." } } },
  ReadingOrder: { attributes: {} },
  Reveal: { attributes: { summary: { wanted: "Say what opens." } } },
  Sample: {
    attributes: {
      file: { wanted: "Name a file below samples/, with or without its ending." },
      title: { wanted: "Say in a few words what the listing is." },
      region: {},
      output: {},
      code: { values: ["none"] },
    },
    judge: judgeSample,
  },
  Short: { attributes: {} },
  Stat: {
    attributes: {
      source: {
        wanted: "Name a file of content/sources.",
        judge: (id, guide) => {
          const source = guide.sources[id];
          if (source === undefined || source.population !== undefined) return judgeSource(id, guide);
          return `${dataFile("sources", id)} has no field "population". Say who was counted, where and when.`;
        },
      },
    },
  },
  Term: { attributes: { id: { wanted: "Name a file of content/glossary.", judge: judgeEntry("glossary", "term") } } },
} satisfies Record<string, TagRule>;

export type TagName = keyof typeof TAG_RULES;

/** Names of all tags. */
export const TAG_NAMES = Object.keys(TAG_RULES) as TagName[];
