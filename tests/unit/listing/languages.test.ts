import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/listing/languages.ts";

describe("languages", () => {
  it("knows the language of a file", () => {
    expect(["a/b.py", "nginx.conf", "a/apache.conf", "Dockerfile", "x.unknown"].map(languageOf)).toEqual(["python", "nginx", "apache", "docker", "text"]);
  });
});
