/** The level of questions that the reader chose: kept in this browser, for all pages of questions and for the search. */
import { onStored, readStored, writeStored } from "../../site/storage.ts";

const root = document.documentElement;

/** Let the choice of a level, where the page has one, be kept. The script in the head has put a kept level on the root element already. */
export function startLevelChoice(): void {
  if (!document.querySelector(".level-choice")) return;
  apply(readStored("level") ?? "all");
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== "level") return;
    apply(target.value);
    writeStored("level", target.value);
  });
  onStored("level", apply);
}

/** A level that the page does not have is all of them. */
function apply(level: string): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>(".level-choice input")];
  const chosen = inputs.find(({ value }) => value === level) ?? inputs[0];
  if (!chosen) return;
  chosen.checked = true;
  root.dataset["level"] = chosen.value;
}
