import { expect, it } from "vitest";
import "../../../../../src/page/text/sources/cite.css";

it("makes the links of a folded list of sources as high as a finger needs, without moving its lines apart", () => {
  const list = '<ol><li><a href="#a">RFC 9110</a>, IETF</li><li><a href="#b">RFC 9111</a>, IETF</li></ol>';
  document.body.innerHTML = `<style>li { font: 15px/20px sans-serif }</style><details open><summary>Sources</summary>${list}</details>`;
  const [first, second] = [...document.querySelectorAll("a")].map((link) => link.getBoundingClientRect());
  const plain = document.createElement("span");
  plain.textContent = "RFC";
  document.querySelector("li")?.append(plain);
  expect(first?.height).toBeCloseTo(plain.getBoundingClientRect().height + 4.8, 0);
  expect((second?.top ?? 0) - (first?.top ?? 0)).toBe(20);
});
