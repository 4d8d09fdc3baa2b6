import { expect, it } from "vitest";
import { colorCode } from "../../../../src/listing/colors/own-code.ts";
import { LANGUAGES, pageRuntimeOf } from "../../../../src/listing/languages.ts";

it("colors each language that runs on the page, and loses no letter", () => {
  const code = 'x = "B7" + 42\n';
  for (const language of LANGUAGES.filter((candidate) => pageRuntimeOf(candidate) !== undefined)) {
    const nodes = colorCode(code, language.key);
    const element = document.createElement("div");
    element.append(...nodes);
    expect(element.textContent, language.key).toBe(code);
    expect(element.querySelector("span"), language.key).not.toBeNull();
  }
});

it("leaves code of another language as it is", () => {
  expect(colorCode("a b", "proto")).toEqual(["a b"]);
});
