import { describe, expect, it } from "vitest";
import { findHeadingFaults } from "../../../../src/guide/rules/headings.ts";

const heading = (depth: number, id: string | undefined, line = 1) => ({ depth, id, text: "Keys", line });

describe("headings", () => {
  it("have ids of their own in kebab-case", () => {
    expect(findHeadingFaults([heading(2, "keys"), heading(3, "foreign-keys-2")])).toEqual([]);
  });

  it.each([
    ["of the first level", heading(1, "keys"), /the heading "Keys" is a first-level heading.*##/],
    ["without an id", heading(2, undefined), /has no permanent id.*\{#its-id\}/],
    ["with capitals", heading(2, "Keys"), /no permanent id/],
    ["with an id of the page", heading(2, "sources"), /uses the id "sources", which the page itself uses/],
    ["with the id of the short version", heading(2, "the-short-version"), /the page itself uses/],
  ])("are refused %s", (_, given, message) => {
    expect(findHeadingFaults([{ ...given, line: 9 }])).toEqual([{ line: 9, message: expect.stringMatching(message) as string }]);
  });

  it("are refused with the same id twice, the second one", () => {
    expect(findHeadingFaults([heading(2, "keys", 1), heading(2, "keys", 5)])).toEqual([
      { line: 5, message: expect.stringMatching(/"keys" for the second time/) as string },
    ]);
  });
});
