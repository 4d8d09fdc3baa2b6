import { expect, it } from "vitest";
import { listParts } from "../../../src/guide/parts.ts";
import { readArticle } from "../../../src/guide/text.ts";
import { measureArticle } from "../../../src/guide/words.ts";

const prose = (minutes: number) => "seat ".repeat(220 * minutes);
const article = readArticle(`${prose(1)}

<Part title="First" />

## One {#one}

${prose(3)}

### Below {#below}

${prose(2)}

<Part title="Second" />

## Two {#two}

${prose(4)}
`);
const abilities = [
  { can: "a", section: "below" },
  { can: "b", section: "two" },
  { can: "c", section: "none" },
];

it("lists the parts of an article with their minutes, how far each leads, and what its sections teach", () => {
  expect(listParts(article, measureArticle(article), abilities)).toEqual([
    { number: 1, title: "First", from: "one", until: 6, minutes: 5, abilities: [abilities[0]] },
    { number: 2, title: "Second", from: "two", until: 10, minutes: 4, abilities: [abilities[1]] },
  ]);
});

it("lists none of an article that is not divided", () => {
  const whole = readArticle("## One {#one}\n");
  expect(listParts(whole, measureArticle(whole), abilities)).toEqual([]);
});

it("asks for a heading after a part", () => {
  const wrong = readArticle('<Part title="Empty" />');
  expect(() => listParts(wrong, measureArticle(wrong), [])).toThrow("a heading after the <Part> of line 1");
});
