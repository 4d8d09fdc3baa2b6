/** The chips that narrow the results to one skill or one kind, and those of choices that the reader keeps. */
import { make, makeButton } from "../../../../site/nodes.ts";
import type { FoundRecords } from "../index/engine.ts";
import type { Choice, Filter } from "../index/narrowing.ts";

const KINDS: Record<string, string> = { question: "Interview", glossary: "Glossary", page: "Other pages" };

type Counts = Pick<FoundRecords, "all" | "counts" | "own" | "skills">;

/** A chip for all, one for each choice that is kept, one for each skill that has results, in the order of the skills, and one for each kind. */
export function drawFilters({ all, counts, own, skills }: Counts, choice: Choice, choose: (choice: Partial<Choice>) => void): HTMLElement[] {
  const chip = (label: string, count: number, filter: Filter, order = 0) => {
    const button = makeButton(label, "chip", () => {
      choose({ filter });
    });
    button.append(" ", make("span", { class: "chip-count" }, String(count)));
    button.setAttribute("aria-pressed", String(JSON.stringify(filter) === JSON.stringify(choice.filter)));
    if (order > 0) button.dataset["skill"] = String(order);
    return button;
  };
  const kept = own.map(({ name, label }) => {
    const isApplied = !choice.without.includes(name);
    const others = choice.without.filter((other) => other !== name);
    const button = makeButton(`${label} only`, "chip chip-own", () => {
      choose({ without: isApplied ? [...others, name] : others });
    });
    button.setAttribute("aria-pressed", String(isApplied));
    return button;
  });
  const chips = [
    ...skills.map((title, index) => ({ label: title, count: counts["skill"]?.[title] ?? 0, filter: { skill: title }, order: index + 1 })),
    ...Object.entries(KINDS).map(([kind, label]) => ({ label, count: counts["kind"]?.[kind] ?? 0, filter: { kind }, order: 0 })),
  ].filter(({ count }) => count > 0);
  return [chip("All", all, {}), ...kept, ...chips.map(({ label, count, filter, order }) => chip(label, count, filter, order))];
}
