/** Every tag of an article, its attributes, and what they name. */
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../../src/guide/text.ts";
import { errorsOf } from "../small-guide.ts";

const right = [
  '<Ask id="apis/key" />',
  '<Cite id="rfc" />',
  "<Core>\n\nText.\n\n</Core>",
  '<Download file="apis/acceptance.py" run="python acceptance.py" />',
  '<Figure name="apis/key" caption="What to see." />',
  '<Note kind="trade-off">\n\nText.\n\n</Note>',
  '<Reveal summary="A hint">\n\nText.\n\n</Reveal>',
  '<Sample file="apis/retry" title="A retry" />',
  '<Sample file="apis/retry" title="A retry" region="a" output="none" />',
  '<Sample file="apis/retry" title="A retry" output="a" code="none" />',
  "<Short>\n\nText.\n\n</Short>",
  '<Stat source="survey">4 %</Stat>',
  '<Term id="retry">again</Term>',
];

const wrong: [string, RegExp][] = [
  ["<Video />", /the tag <Video> is unknown\. An article may use <Ask>, .*<Term>\./],
  ["<div>x</div>", /the tag <div> is unknown/],
  ["<toString />", /the tag <toString> is unknown/],
  ["<>x</>", /the tag <> is unknown/],
  ["<Ask />", /<Ask>: the attribute "id" is missing\. Name the question as skill\/question\./],
  ['<Ask id="" />', /<Ask id="">: the attribute "id" is empty/],
  ["<Ask id />", /the attribute "id" is empty/],
  ['<Ask id="key" />', /<Ask id="key">: the id is written skill\/question/],
  ['<Ask id="apis/no" />', /<Ask id="apis\/no">: there is no question "no" in content\/questions\/apis\.yaml\. Correct the id or add the question\./],
  ['<Ask id="none/key" />', /there is no question "key" in content\/questions\/none\.yaml/],
  ['<Ask id="apis/key" level="mid" />', /the attribute "level" is unknown\. This tag has id\./],
  ['<Check id="apis/no" />', /there is no check "no" in content\/quizzes\/apis\.yaml\. Correct the id or add the check\./],
  ["<Cite\n  id='no'\n/>", /<Cite id="no">: there is no content\/sources\/no\.yaml\. Correct the id or add the source\./],
  ["<Cite {...all} />", /<Cite>: attributes in braces/],
  ['<Download file="apis/retry" run="x" />', /<Download file="apis\/retry">: nothing to take home in apis\/retry/],
  ['<Download file="apis/acceptance.py" />', /the attribute "run" is missing\. Give the line/],
  ['<Figure name="apis/no" caption="c" />', /there is no src\/figure\/apis\/no\.ts\. Correct the name or draw the figure\./],
  ['<Figure name="apis/key" />', /the attribute "caption" is missing\. Say what to see\./],
  ['<Note kind="warning">\n\nText.\n\n</Note>', /<Note kind="warning">: kind="warning" is unknown\. It may be entry, pitfall, trade-off\./],
  ["<Note>\n\nText.\n\n</Note>", /the attribute "kind" is missing/],
  ["<Reveal>\n\nText.\n\n</Reveal>", /<Reveal>: the attribute "summary" is missing/],
  ['<Sample title="t" />', /<Sample>: the attribute "file" is missing/],
  ['<Sample file="apis/retry" />', /the attribute "title" is missing\. Say in a few words/],
  ['<Sample file="apis/retry" title="t" region="" />', /the attribute "region" is empty\. Remove it\./],
  ['<Sample file="apis/retry" title="t" output="none" code="none" />', /<Sample file="apis\/retry">: code="none" with output="none" shows nothing/],
  ['<Sample file="apis/retry" title="t" code="a" />', /code="a" is unknown\. It may be none\./],
  ['<Sample file="no" title="t" region="r" output="o" />', /<Sample file="no">: no no r o/],
  ['<Short title="x">\n\nText.\n\n</Short>', /<Short>: the attribute "title" is unknown\. Remove it\./],
  ['<Stat source="no">4</Stat>', /<Stat source="no">: there is no content\/sources\/no\.yaml/],
  ['<Stat source="rfc">4</Stat>', /content\/sources\/rfc\.yaml has no field "population"\. Say who was counted/],
  ['<Term id="no">x</Term>', /there is no content\/glossary\/no\.yaml\. Correct the id or add the term\./],
];

describe("tags", () => {
  it.each(right)("may be written so: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  it.each(wrong)("are refused with one message, at their line: %s", (text, message) => {
    const errors = errorsOf(text);
    expect(errors).toEqual([expect.stringMatching(message)]);
    expect(errors[0]).toMatch(/^content\/skills\/apis\.mdx 7 /);
  });

  it("are judged in pages too", () => {
    const about = { id: "about", article: readArticle("One.\n\n<Cite id='no' />\n"), data: { title: "About", description: "What this is." } };
    expect(errorsOf("", { pages: [about] })).toEqual([expect.stringMatching(/^content\/pages\/about\.mdx 3 <Cite id="no">/)]);
  });

  it.each([
    ['<Ask id="broken/key" />', "content/questions/broken.yaml"],
    ['<Check id="broken/key" />', "content/quizzes/broken.yaml"],
    ['<Cite id="broken" />', "content/sources/broken.yaml"],
    ['<Stat source="broken">4</Stat>', "content/sources/broken.yaml"],
    ['<Term id="broken">x</Term>', "content/glossary/broken.yaml"],
  ])("are not blamed for a file that has an error of its own: %s", (text, file) => {
    expect(errorsOf(text)).toHaveLength(1);
    expect(errorsOf(text, { unreadable: new Set([file]) })).toEqual([]);
  });
});
