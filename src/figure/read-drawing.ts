/** A step of a figure, from text to elements. */
import { trust } from "../site/trusted.ts";

/** A drawing is one picture of `svg.ts`, which writes no script. */
const trustDrawing = trust("drawings", "createHTML", (text) => text.startsWith("<svg ") && !/<script|\son\w+=/i.test(text));

/**
 * Read a drawing.
 * @throws TypeError when it is no picture
 */
export function readDrawing(svg: string): Element {
  const text = trustDrawing(svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '));
  return document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
}
