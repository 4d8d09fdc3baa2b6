/** The editor offers every tag of an article, with the attributes that the rules ask for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TAG_NAMES, TAG_RULES, type TagName, type TagRule } from "../../../src/guide/rules/tags.ts";
import { root } from "./tracked.ts";

interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

const all = JSON.parse(readFileSync(join(root, ".vscode/nine-skills.code-snippets"), "utf8")) as Record<string, Snippet>;
const snippets = Object.values(all).map((snippet) => {
  const text = snippet.body.join("\n");
  const [, tag = ""] = /^<([A-Z][A-Za-z]*)/.exec(text) ?? [];
  return { ...snippet, text, tag, attributes: new Map([...text.matchAll(/ ([a-zA-Z]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value])) };
});

describe("the snippets of the editor", () => {
  it("offer every tag, and no other", () => {
    expect([...new Set(snippets.map(({ tag }) => tag))].sort()).toEqual([...TAG_NAMES].sort());
  });

  it.each(TAG_NAMES)("write <%s> as the rules want it", (name: TagName) => {
    const { attributes }: TagRule = TAG_RULES[name];
    const wanted = Object.keys(attributes).filter((attribute) => attributes[attribute]?.wanted !== undefined);
    for (const snippet of snippets.filter(({ tag }) => tag === name)) {
      const given = [...snippet.attributes.keys()];
      expect(given, "attributes without which the check complains").toEqual(expect.arrayContaining(wanted));
      expect(
        given.filter((attribute) => !(attribute in attributes)),
        "attributes that nobody knows",
      ).toEqual([]);
    }
  });

  it("offer the values that an attribute may have", () => {
    const limited = TAG_NAMES.flatMap((name) => Object.entries((TAG_RULES[name] as TagRule).attributes).map(([key, rule]) => ({ name, key, ...rule })));
    const withValues = limited.filter(({ values }) => values !== undefined);
    expect(withValues.length).toBeGreaterThan(0);
    for (const { name, key, values = [] } of withValues)
      for (const { attributes } of snippets.filter(({ tag, attributes }) => tag === name && attributes.has(key)))
        expect(attributes.get(key)?.replace(/^\$\{\d\|(.*)\|\}$/, "$1")).toBe(values.join(","));
  });

  it("stand where articles are written, begin with the name of their tag and close it", () => {
    for (const { scope, prefix, tag, text } of snippets) {
      expect(scope).toBe("mdx");
      expect(prefix.startsWith(tag)).toBe(true);
      expect(text.endsWith("/>") || text.endsWith(`</${tag}>`), text).toBe(true);
    }
  });
});
