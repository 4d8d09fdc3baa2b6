import { ALL_CELLS, glyphPaths } from "../page/glyph.ts";

/** The glyph, dark on light and light on dark. */
export function GET(): Response {
  const { on } = glyphPaths(28, ALL_CELLS);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 32 32"><style>path{fill:#14161c}@media(prefers-color-scheme:dark){path{fill:#e9eaee}}</style><path d="${on}"/></svg>`;
  return new Response(svg, { headers: { "Content-Type": "image/svg+xml" } });
}
