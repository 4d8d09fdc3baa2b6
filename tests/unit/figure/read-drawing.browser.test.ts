/** A drawing becomes elements; what is no drawing does not. */
import { expect, it } from "vitest";
import { readDrawing } from "../../../src/figure/read-drawing.ts";

it("reads a picture", () => {
  const svg = readDrawing('<svg viewBox="0 0 10 10"><text x="1">a &amp; b</text></svg>');
  expect(svg).toBeInstanceOf(SVGSVGElement);
  expect(svg.ownerDocument).toBe(document);
  expect(svg.textContent).toBe("a & b");
});

it.for(["<p>text</p>", '<svg viewBox="0 0 1 1"><script>1</script></svg>', '<svg viewBox="0 0 1 1" onload="run()"></svg>', ""])("refuses %s", (text) => {
  expect(() => readDrawing(text)).toThrow('The policy "drawings" does not let this through');
});
