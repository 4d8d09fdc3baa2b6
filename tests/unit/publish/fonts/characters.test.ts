import { expect, it } from "vitest";
import { CharacterCount, type Characters } from "../../../../src/publish/fonts/characters.ts";

function count(...pages: string[]): Characters {
  const counted = new CharacterCount();
  for (const page of pages) counted.add(page);
  return counted.characters;
}

it("collects what pages show in our faces, and not what scripts, styles or listings hold", () => {
  const { text, italic } = count("<p>é<em>ü</em></p><script>ж</script><style>ß</style><pre>ł</pre><code>ł</code>", '<p>ø <em class="x">ñ</em></p>');
  for (const character of "éüøñ") expect(text).toContain(character);
  expect(text).not.toMatch(/ж|ß|ł/);
  for (const character of "üñ") expect(italic).toContain(character);
  expect(italic).not.toMatch(/é|ø/);
});

it("always has what can be typed, and the signs that scripts write", () => {
  for (const character of "aZ09 ~`\\{}$…·“’–") expect(count("<p></p>").text).toContain(character);
});

it("has letters in bold and italic whatever the pages hold, and other signs where they are used", () => {
  const page = "<p>1 + 2 <strong>3 &lt; <a class='=%'>4</a></strong> <em>5&#x2013;6 é</em></p>";
  const { bold, italic } = count(page);
  expect(bold).toMatch(/^ 34<ABC.*XYZabc.*xyz$/);
  expect(italic).toMatch(/^ 56ABC.*xyzé–$/);
});

it("reads characters that are written as numbers, also beyond the first plane", () => {
  const { text } = count("<p>&#x2713; &#8594; &amp; 🎭</p>");
  for (const character of ["✓", "→", "🎭"]) expect(text).toContain(character);
  expect(Array.from(text)).not.toContain("\ud83c");
});

it("gives each character once, in an order that does not depend on the pages", () => {
  expect(count("<p>éü</p>", "<p>ü</p>")).toEqual(count("<p>üüé</p>"));
});
