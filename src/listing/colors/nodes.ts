/** Colored code as nodes. */
import { type Child, make } from "../../site/nodes.ts";
import type { Piece } from "./pieces.ts";

/** An element for each piece that has a color, and text for the rest. */
export function toNodes(pieces: readonly Piece[]): Child[] {
  return pieces.map(({ kind, text }) => (kind === "" ? text : make("span", { class: kind }, text)));
}
