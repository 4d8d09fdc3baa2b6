/** A picture as text, for the pages that the build writes. */
import { escapeHtml } from "../site/html.ts";
import { GROWTH, layOut, type Mark, SIZES } from "./lay-out.ts";
import type { Scene } from "./scene.ts";

/**
 * The picture twice, for a column and for a phone; the styles show one of them. It is hidden from assistive technology: the figure's `alt` and the texts of
 * its steps speak for it. It takes its colors from classes, so that it follows the theme, prints, and needs no style attribute.
 */
export function writeScenes(draw: (isNarrow: boolean) => Scene): string {
  return SIZES.map((size) => {
    const { width, height, marks } = layOut(draw(size === "narrow"), size === "narrow");
    const across = Math.round(width * GROWTH[size]);
    return `<svg class="drawing ${size}" viewBox="0 0 ${width} ${height}" width="${across}" aria-hidden="true" focusable="false">${marks.map(writeMark).join("")}</svg>`;
  }).join("");
}

function writeMark({ tag, attributes, text }: Mark): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return text === undefined ? `<${tag}${written.join("")}/>` : `<${tag}${written.join("")}>${escapeHtml(text)}</${tag}>`;
}
