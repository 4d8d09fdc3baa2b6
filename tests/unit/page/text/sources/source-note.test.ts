import { parse } from "node-html-parser";
import { expect, it } from "vitest";
import type { Source } from "../../../../../src/guide/load.ts";
import { sourceNoteHtml } from "../../../../../src/page/text/sources/source-note.ts";

const SOURCE = { id: "a", title: 'A & "B"', publisher: "Us <them>", date: "2026-11", url: "https://example.org/?a=1&b=2", population: "40 people" } as Source;

it("is a number that opens its note, named where it is first", () => {
  const html = sourceNoteHtml({ source: SOURCE, number: "7", isFirst: true, hasPopulation: true });
  const root = parse(html);
  expect(root.querySelector("button")?.getAttribute("popovertarget")).toBe(root.querySelector(".source-note")?.id);
  expect(root.querySelector("button")?.getAttribute("aria-label")).toBe("Source 7: Us <them>");
  expect(root.querySelector(".source-note")?.text).toBe('Us <them>: A & "B", 2026-11. 40 people');
  expect(root.querySelector("a")?.getAttribute("href")).toBe("https://example.org/?a=1&b=2");
  // A space here would stand before the full stop that follows.
  expect(html).toBe(html.trim());
});

it("is the number alone where the note stands elsewhere, and counts nobody unless it is asked", () => {
  expect(sourceNoteHtml({ source: SOURCE, number: "7", isFirst: false, hasPopulation: false })).not.toContain("source-note");
  expect(sourceNoteHtml({ source: SOURCE, number: "7", isFirst: true, hasPopulation: false })).not.toContain("40 people");
});
