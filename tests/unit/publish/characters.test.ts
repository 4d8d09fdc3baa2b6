import { describe, expect, it } from "vitest";
import { findCharacters } from "../../../src/publish/characters.ts";

describe("findCharacters", () => {
  it("collects what pages show, and not what scripts or styles hold", () => {
    const { text, italic } = findCharacters(["<p>é<em>ü</em></p><script>ж</script><style>ß</style>"]);
    expect(text).toContain("é");
    expect(text).not.toMatch(/ж|ß/);
    expect(italic).toContain("ü");
    expect(italic).not.toContain("é");
  });
});
