/** What answers in the search dialog, fetched on its first use: the results, the keys that steer them, and the index itself. */
import { make } from "../../../site/nodes.ts";
import { loadIndex } from "./index/engine.ts";
import { fitToKeyboard } from "./keyboard.ts";
import { steerResults } from "./keys.ts";
import { wireLeaving } from "./leaving.ts";
import { wireReturning } from "./returning.ts";
import type { DialogParts } from "../search-dialog.ts";
import { SearchView } from "./search-view.ts";
import { holdStaleLinks } from "./stale-links.ts";

/** Draw answers below the field, beginning with what was typed before this was here. */
export function answerIn(parts: DialogParts): void {
  const { dialog, input, body } = parts;
  // Fetched before the first letter. A fault is told when something is asked, which tries again.
  loadIndex().catch(() => undefined);
  const view = new SearchView({ input, isListbox: true });
  steerResults(input, view);
  holdStaleLinks(view);
  fitToKeyboard(dialog);
  const keys = make("p", { class: "search-keys", "aria-hidden": "true" }, make("span", {}, "↑ ↓ to move"), make("span", {}, "↵ to open"));
  body.replaceWith(view.body);
  wireLeaving(parts, wireReturning(parts, view));
  dialog.append(make("footer", {}, keys));
  if (view.text !== "" && view.isAnswered) void view.search();
}
