import { describe, expect, it } from "vitest";
import { limitOutput } from "../../../src/run/output.ts";

describe("output", () => {
  const collect = (limit: number) => {
    const sent: string[] = [];
    let full = 0;
    const output = limitOutput(
      (text) => sent.push(text),
      () => full++,
      limit,
    );
    return { sent, output, full: () => full };
  };

  it("is sent as it comes", () => {
    const { sent, output } = collect(100);
    output.write("a\n");
    output.write("b\n");
    expect(sent).toEqual(["a\n", "b\n"]);
  });

  it("is gathered into larger pieces when there is much of it", () => {
    const { sent, output } = collect(1_000_000);
    for (let line = 0; line < 50_000; line++) output.write("12345\n");
    output.flush();
    expect(sent.join("")).toHaveLength(300_000);
    expect(sent.length).toBeLessThan(2200);
  });

  it("ends at the limit, and says so once", () => {
    const { sent, output, full } = collect(5);
    for (const text of ["abc", "def", "ghi"]) output.write(text);
    output.flush();
    expect(sent.join("")).toBe("abcde");
    expect(full()).toBe(1);
  });
});
