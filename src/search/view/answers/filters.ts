/** The chips that narrow the results to one skill or one kind. */
import type { Answer, Filter } from "../../answer.ts";
import { make, makeButton } from "../../../site/nodes.ts";

const KINDS: Record<string, string> = { question: "Interview", glossary: "Glossary", page: "Other pages" };

/** A chip for each skill that has results, in the order of the skills, then for each kind; one of them is pressed. */
export function drawFilters(
  { totalFilters, unfilteredResultCount }: Answer,
  skills: string[],
  chosen: Filter,
  choose: (filter: Filter) => void,
): HTMLElement[] {
  const chip = (label: string, count: number, filter: Filter, order = 0) => {
    const isChosen = JSON.stringify(filter) === JSON.stringify(chosen);
    const button = makeButton(label, "chip", () => {
      choose(filter);
    });
    button.append(" ", make("span", { class: "chip-count" }, String(count)));
    button.setAttribute("aria-pressed", String(isChosen));
    if (order > 0) button.dataset["skill"] = String(order);
    return button;
  };
  const bySkill = totalFilters["skill"] ?? {};
  const byKind = totalFilters["kind"] ?? {};
  const chips = [
    ...skills.map((title, index) => ({ label: title, count: bySkill[title] ?? 0, filter: { skill: title }, order: index + 1 })),
    ...Object.entries(KINDS).map(([kind, label]) => ({ label, count: byKind[kind] ?? 0, filter: { kind }, order: 0 })),
  ].filter(({ count }) => count > 0);
  // With one chip there is nothing to choose.
  if (chips.length < 2) return [];
  return [chip("All", unfilteredResultCount, {}), ...chips.map(({ label, count, filter, order }) => chip(label, count, filter, order))];
}
