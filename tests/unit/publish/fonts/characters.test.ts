import { expect, it } from "vitest";
import { CharacterCount } from "../../../../src/publish/fonts/characters.ts";

function count(...pages: string[]): { text: string; italic: string } {
  const counted = new CharacterCount();
  for (const page of pages) counted.add(page);
  return counted.characters;
}

it("collects what pages show, and not what scripts or styles hold", () => {
  const { text, italic } = count("<p>é<em>ü</em></p><script>ж</script><style>ß</style>", '<p>ø <em class="x">ñ</em></p>');
  for (const character of "éüøñ") expect(text).toContain(character);
  expect(text).not.toMatch(/ж|ß/);
  for (const character of "üñ") expect(italic).toContain(character);
  expect(italic).not.toMatch(/é|ø/);
});

it("always has what can be typed, and the signs that scripts write", () => {
  for (const characters of Object.values(count("<p></p>"))) for (const character of "aZ09 ~`\\{}$…·“’–") expect(characters).toContain(character);
});

it("reads characters that are written as numbers, also beyond the first plane", () => {
  const { text } = count("<p>&#x2713; &#8594; &amp; 🎭</p>");
  for (const character of ["✓", "→", "🎭"]) expect(text).toContain(character);
  expect(Array.from(text)).not.toContain("\ud83c");
});

it("gives each character once, in an order that does not depend on the pages", () => {
  expect(count("<p>éü</p>", "<p>ü</p>")).toEqual(count("<p>üüé</p>"));
});
