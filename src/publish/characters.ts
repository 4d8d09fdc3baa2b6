/** Which characters the built pages use, by font. */
import { parse } from "node-html-parser";

const ENTITIES = /<(script|style)[\s\S]*?<\/\1>/g;

/** Letters that scripts may write although no page holds them: Latin letters, digits and usual signs. */
const ALWAYS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?'\"()[]/-+#&%“”‘’–…·";

/** The characters of all texts, and those of emphasized text. */
export function findCharacters(pages: string[]): { text: string; interface: string; italic: string } {
  const all = new Set(ALWAYS);
  const italic = new Set(ALWAYS);
  for (const html of pages) {
    const root = parse(html.replace(ENTITIES, ""));
    for (const character of root.textContent) all.add(character);
    for (const emphasized of root.querySelectorAll("em")) for (const character of emphasized.textContent) italic.add(character);
  }
  const join = (set: Set<string>) =>
    [...set]
      .filter((character) => character >= " ")
      .sort()
      .join("");
  return { text: join(all), interface: join(all), italic: join(italic) };
}
