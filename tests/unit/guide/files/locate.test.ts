import { describe, expect, it } from "vitest";
import { locateField } from "../../../../src/guide/files/locate.ts";

const yaml = `title: APIs
abilities:
  junior:
    - { can: Read, section: a }
    - { can: Write,
        section: b }
questions:
  - id: key
    ask: >
      Long
      text
    also: [x, 404]
  - id: "other"
    ask: Short
`;

describe("locateField", () => {
  it.each([
    [["title"], 1],
    [["abilities", "junior", 1, "section"], 6],
    [["abilities", "mid", 0], 2],
    [["questions", 0, "ask"], 9],
    [["questions", 0, "also", 1], 12],
    [["questions", 1], 13],
    [["questions", 1, "strong"], 13],
    [["nothing"], 1],
    [[], 1],
  ])("finds %j, or what is nearest to it, in line %i", (path, line) => {
    expect(locateField(yaml, path)).toBe(line);
  });
});
