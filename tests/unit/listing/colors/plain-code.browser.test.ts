import { expect, it } from "vitest";
import { colorPlain } from "../../../../src/listing/colors/plain-code.ts";
import { highlight } from "../../../../src/listing/highlight.ts";
import { FIRST_SHOWN, listFamilyLanguages } from "../../../../src/listing/languages.ts";

const waiting = listFamilyLanguages().filter(({ key }) => key !== FIRST_SHOWN);

it.each(waiting)("colors $name as the build does", ({ key }) => {
  const text = 'class Hold {}\nfunc hold(seat string) { return "<a> & b" } // 1 < 2\nint row = 7;';
  const code = document.createElement("code");
  code.dataset["plain"] = key;
  code.textContent = text;
  colorPlain(code);
  const built = document.createElement("code");
  built.innerHTML = highlight(text, key);
  expect(code.outerHTML).toBe(built.outerHTML);
  expect(code.children.length).toBeGreaterThan(1);
  expect(code.textContent).toBe(text);
});
