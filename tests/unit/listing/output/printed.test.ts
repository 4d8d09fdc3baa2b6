import { describe, expect, it } from "vitest";
import { cutSections, formatOutput, normalizeOutput, parseOutput } from "../../../../src/listing/output/printed.ts";

describe("parseOutput", () => {
  it("reads runtime, whole output and sections", () => {
    const output = parseOutput("a.out", "run on PHP 8.4.1\nfirst\n--- one ---\nx\n--- two ---\ny\nz\n");
    expect(output.runtime).toBe("PHP 8.4.1");
    expect(output.whole).toBe("first\nx\ny\nz");
    expect(output.sections.get("two")).toBe("y\nz");
  });

  it("refuses an output that names no runtime", () => {
    expect(() => parseOutput("a.out", "hello\n")).toThrow(/samples:update/);
  });

  it("reads back what formatOutput writes", () => {
    expect(parseOutput("a.out", formatOutput("Go 1.26", "a  \nb\n\n")).whole).toBe("a\nb");
  });
});

describe("normalizeOutput", () => {
  it("forgives line ends and trailing blanks, and nothing else", () => {
    expect(normalizeOutput("a \r\nb\n\n")).toBe("a\nb\n");
    expect(normalizeOutput("")).toBe("");
    expect(normalizeOutput(" a")).not.toBe(normalizeOutput("a"));
  });
});

describe("cutSections", () => {
  it("gathers what is printed below marks of one name, and drops blank lines at the ends", () => {
    const { whole, sections } = cutSections("before\n--- one ---\n\n1\n--- two ---\n2\n--- one ---\n3\n\n");
    expect(Object.fromEntries(sections)).toEqual({ one: "1\n3", two: "2" });
    expect(whole).toBe("before\n\n1\n2\n3");
  });

  it("takes a mark only when it is the whole line, in small letters", () => {
    expect(cutSections("a --- one ---\n--- One ---\n---one---\n").sections.size).toBe(0);
  });

  it("keeps one blank line of many, and reads Windows line ends", () => {
    expect(cutSections("a  \r\n\r\n\r\n\r\nb\r\n").whole).toBe("a\n\nb");
  });
});
