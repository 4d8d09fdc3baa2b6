/** Text with its matches marked, as nodes. */
import { type Child, make } from "../../../../site/nodes.ts";
import type { ExcerptPart } from "../../../hits.ts";

/** One node a part; matches stand in `<mark>`. */
export function markedText(parts: ExcerptPart[]): Child[] {
  return parts.map(({ text, isMatch }) => (isMatch ? make("mark", {}, text) : text));
}
