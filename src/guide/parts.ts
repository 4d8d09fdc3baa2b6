/** The parts of an article: a stretch that is read in one sitting, and what a reader can do after it. */
import { present } from "../site/present.ts";
import type { ArticleText } from "./text.ts";
import type { Measures } from "./words.ts";

interface Ability {
  can: string;
  section: string;
}

export interface Part {
  /** From 1. */
  number: number;
  title: string;
  /** The heading with which it begins. */
  from: string;
  /** Reading time up to its end, and of itself. */
  until: number;
  minutes: number;
  /** Abilities that its sections teach. */
  abilities: Ability[];
}

/**
 * The parts of an article, in order; none when it is not divided.
 * @param abilities those of the skill, each with the section that teaches it
 */
export function listParts({ tags, headings }: ArticleText, { minutes, starts }: Pick<Measures, "minutes" | "starts">, abilities: readonly Ability[]): Part[] {
  const marks = tags.filter(({ name }) => name === "Part");
  return marks.map(({ line, attributes }, index) => {
    const end = marks[index + 1]?.line ?? Infinity;
    const inside = headings.filter((heading) => heading.line > line && heading.line < end);
    const from = present(inside[0]?.id, `a heading after the <Part> of line ${line}`);
    const next = headings.find((heading) => heading.line > end)?.id;
    const until = next === undefined ? minutes : (starts.get(next) ?? minutes);
    const ids = new Set(inside.map(({ id }) => id));
    return {
      number: index + 1,
      title: attributes["title"] ?? "",
      from,
      until: Math.round(until),
      minutes: Math.max(1, Math.round(until - (starts.get(from) ?? 0))),
      abilities: abilities.filter(({ section }) => ids.has(section)),
    };
  });
}
