/** Holds each tag of an article against the table of tags. */
import type { GuideSource } from "../source.ts";
import type { Tag } from "../text.ts";
import { type AttributeRule, TAG_NAMES, TAG_RULES, type TagRule } from "./tags.ts";

const RULES: Record<string, TagRule> = TAG_RULES;

/** What is wrong with one tag, each fault in words with the remedy. An attribute that no rule knows is refused, and so is a value. */
export function findTagFaults(tag: Tag, guide: GuideSource): string[] {
  const rule = Object.hasOwn(RULES, tag.name) ? RULES[tag.name] : undefined;
  if (!rule) return [`the tag <${tag.name}> is unknown. An article may use ${TAG_NAMES.map((name) => `<${name}>`).join(", ")}.`];
  const names = Object.keys(rule.attributes);
  const name = nameTag(tag, names[0]);
  if (tag.fault !== undefined) return [`${name}: ${tag.fault}`];
  const faults = Object.keys(tag.attributes)
    .filter((attribute) => !names.includes(attribute))
    .map((attribute) => `the attribute "${attribute}" is unknown. ${names.length === 0 ? "Remove it." : `This tag has ${names.join(", ")}.`}`);
  const note = (fault: string | undefined) => {
    if (fault !== undefined) faults.push(fault);
  };
  for (const [attribute, attributeRule] of Object.entries(rule.attributes)) note(judgeAttribute(attribute, tag.attributes[attribute], attributeRule, guide));
  if (faults.length === 0) note(rule.judge?.(tag.attributes, guide));
  return faults.map((fault) => `${name}: ${fault}`);
}

function judgeAttribute(name: string, value: string | undefined, { wanted, values, judge }: AttributeRule, guide: GuideSource): string | undefined {
  if (value === undefined) return wanted === undefined ? undefined : `the attribute "${name}" is missing. ${wanted}`;
  if (value.trim() === "") return `the attribute "${name}" is empty. ${wanted ?? "Remove it."}`;
  if (values?.includes(value) === false) return `${name}="${value}" is unknown. It may be ${values.join(", ")}.`;
  return judge?.(value, guide);
}

/** The tag with the attribute by which an author finds it. */
function nameTag({ name, attributes }: Tag, first: string | undefined): string {
  const value = first === undefined ? undefined : attributes[first];
  return value === undefined ? `<${name}>` : `<${name} ${first ?? ""}="${value}">`;
}
