import { mdxToJs } from "satteri";
import { expect, it } from "vitest";
import { numberSources } from "../../../src/guide/number-sources.ts";
import { readArticle } from "../../../src/guide/text.ts";
import { measureArticle } from "../../../src/guide/words.ts";

const TEXT = `Rated *low*. <Cite id="b" /> Later <Stat source="a">17 %</Stat> more. <Cite id="b" />

| What | Who |
| ---- | --- |
| <Stat source="c">4</Stat> | all |

<Note kind="pitfall">

Beware. <Cite id="a" />

</Note>
`;

function build(text: string): string {
  const { code } = mdxToJs(text, { mdastPlugins: [numberSources] });
  return code.replace(/\s+/g, " ");
}

it("numbers each source by its place in the list of the cited ones, and marks where it is named first", () => {
  const code = build(TEXT);
  const found = [...code.matchAll(/(?:id|source): "(\w)", number: "(\d)"(, isFirst: true)?/g)].map(([, id = "", number, isFirst]) => ({
    id,
    number: Number(number),
    isFirst: isFirst !== undefined,
  }));
  expect(found.map(({ id, isFirst }) => `${id}${isFirst ? "" : " again"}`)).toEqual(["b", "a", "b again", "c", "a again"]);
  const { cited } = measureArticle(readArticle(TEXT));
  for (const { id, number } of found) expect(cited[number - 1]).toBe(id);
});

it("begins anew in each document", () => {
  build(TEXT);
  expect(build('Rated. <Cite id="z" />\n')).toContain('number: "1"');
});

it("lets a number stand close to the word before it, and a figure as it is", () => {
  const code = build(TEXT);
  expect(code).toMatch(/"\.", _jsx\(Cite/);
  expect(code).toContain('" Later ", _jsx(Stat');
});

it("marks a number that stands beside another or beside a link, and no other", () => {
  const code = build(
    'Rated. <Cite id="a" /> <Cite id="b" /> Later. <Cite id="c" /> The [law](/law/). <Cite id="d" /> A <Term id="t">term</Term> again. <Cite id="e" />\n',
  );
  expect([...code.matchAll(/id: "(\w)"[^}]*?(isNext: true)? }/g)].map(([, id, next]) => [id, next !== undefined])).toEqual([
    ["a", false],
    ["b", true],
    ["c", false],
    ["d", true],
    ["t", false],
    ["e", false],
  ]);
});
