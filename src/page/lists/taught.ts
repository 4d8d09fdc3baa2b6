/** Where a term is taught. */
import type { Skill } from "../../guide/load.ts";
import { present } from "../../site/present.ts";
import { withBase } from "../../site/link.ts";

/**
 * The address and the heading of a section.
 * @param section `skill#heading`, as the glossary names it
 * @throws Error when the guide has no such section
 */
export function findTaught(skills: readonly Skill[], section: string): { href: string; heading: string } {
  const [slug = "", id = ""] = section.split("#");
  const headings = skills.find((skill) => skill.id === slug)?.article.headings;
  const heading = present(
    headings?.find((other) => other.id === id),
    `section "${section}"`,
  );
  return { href: withBase(`/skills/${slug}/#${id}`), heading: heading.text };
}
