/**
 * `<question-filter>`: narrows the questions of its page, which carry `data-question`, `data-level`, `data-kind` and, where they are asked of the developers of
 * one language only, `data-asked`. What is chosen is kept for all pages of questions. The level is chosen by `level-choice.ts`, and hidden by the style sheet.
 */
import { makeButton } from "../../site/nodes.ts";
import { onStored, readStored } from "../../site/storage.ts";
import { admits, ALL, CHOICES, type Choices, type Facets, keepChoice, keptAs, readChoice } from "./choices.ts";
import { onKnown, readKnown, setKnown } from "./known.ts";

const ONLY_UNKNOWN = "onlyUnknown";

export class QuestionFilter extends HTMLElement {
  #questions: HTMLElement[] = [];

  connectedCallback(): void {
    this.#questions = [...document.querySelectorAll<HTMLElement>("[data-question]")];
    for (const card of document.querySelectorAll<HTMLDetailsElement>("details[data-question]"))
      addKnowing(card, () => {
        this.#show();
      });
    this.#press();
    this.#settle();
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLSelectElement) keepChoice(target.name, target.value);
      else if (target instanceof HTMLInputElement && target.name === ONLY_UNKNOWN) keepChoice(ONLY_UNKNOWN, String(target.checked));
      this.#show();
    });
    this.#on("[data-open-all]", () => {
      this.#open(true);
    });
    this.#on("[data-close-all]", () => {
      this.#open(false);
    });
    this.#on("[data-show-all]", () => {
      for (const name of [...CHOICES, ONLY_UNKNOWN]) keepChoice(name, ALL);
      this.querySelector<HTMLInputElement>('[name="level"][value="all"]')?.click();
      this.#settle();
    });
    for (const name of [...CHOICES, ONLY_UNKNOWN])
      onStored(keptAs(name), () => {
        this.#settle();
      });
    // The level is applied by the listener of the page, which stands after those of its parts.
    onStored("level", () => {
      queueMicrotask(() => {
        this.#show();
      });
    });
    onKnown(() => {
      this.#press();
      this.#show();
    });
    // After the page has let go of a level that hides what the address asks for.
    addEventListener("hashchange", () => {
      setTimeout(() => {
        this.#show();
      });
    });
  }

  /** Show in the fields what is kept, and the questions that follow from it. */
  #settle(): void {
    for (const field of this.querySelectorAll("select"))
      field.value = readChoice(
        field.name,
        [...field.options].map(({ value }) => value),
      );
    const box = this.#box;
    if (box) box.checked = readStored(keptAs(ONLY_UNKNOWN)) === "true";
    this.#show();
  }

  /** Show on the buttons of all questions what is kept. One that was pressed stays so where nothing can be kept. */
  #press(): void {
    const known = readKnown();
    for (const question of this.#questions)
      question.querySelector(".own > button")?.setAttribute("aria-pressed", String(known.has(question.dataset["question"] ?? "")));
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`[name="${ONLY_UNKNOWN}"]`);
  }

  #on(selector: string, act: () => void): void {
    this.querySelector(selector)?.addEventListener("click", act);
  }

  get #choices(): Choices {
    const said = (name: string) => this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? ALL;
    const level = this.querySelector<HTMLInputElement>('[name="level"]:checked')?.value ?? ALL;
    return { level, language: said("language"), kind: said("kind"), skill: said("skill"), onlyUnknown: this.#box?.checked ?? false };
  }

  #show(): void {
    const choices = this.#choices;
    const known = readKnown();
    const named = location.hash.slice(1);
    const counts = { shown: 0, known: 0 };
    const groups = new Map<HTMLElement, boolean>();
    for (const question of this.#questions) {
      const isKnown = known.has(question.dataset["question"] ?? "");
      question.toggleAttribute("data-known", isKnown);
      const facets = facetsOf(question, isKnown);
      const isAdmitted = admits(choices, facets);
      // The address asks for that one, whatever was chosen.
      const isNamed = named !== "" && question.id === named;
      // The style sheet hides by level, also before this script is there, and shows a level again that is asked for by an address.
      question.hidden = !admits({ ...choices, level: ALL }, facets) && !isNamed;
      // What holds questions under a heading says nothing without them.
      const group = question.closest("section");
      if (group) groups.set(group, groups.get(group) === true || isAdmitted || isNamed);
      if (isAdmitted) counts.shown++;
      if (isAdmitted && isKnown) counts.known++;
    }
    for (const [group, hasAny] of groups) group.hidden = !hasAny;
    const isNarrowed = counts.shown < this.#questions.length;
    const status = this.querySelector("[role=status]");
    const all = `${isNarrowed ? `${counts.shown} of ${this.#questions.length}` : counts.shown} questions`;
    const text = counts.known > 0 ? `${all}, ${counts.known} known` : all;
    if (status && status.textContent !== text) status.textContent = text;
    this.querySelector<HTMLElement>("[data-show-all]")?.toggleAttribute("hidden", !isNarrowed);
  }

  #open(isOpen: boolean): void {
    for (const card of this.#questions) if (card instanceof HTMLDetailsElement && card.checkVisibility()) card.open = isOpen;
  }
}

function facetsOf({ dataset }: HTMLElement, isKnown: boolean): Facets {
  const { level = "", kind = "", question = "", asked } = dataset;
  return { level, kind, language: asked, skill: question.split("/")[0] ?? "", isKnown };
}

/** Let the reader mark a question as known, at the end of its answers. */
function addKnowing(card: HTMLDetailsElement, tell: () => void): void {
  const button = makeButton("I know this", "btn quiet", () => {
    const isKnown = button.getAttribute("aria-pressed") !== "true";
    setKnown(card.dataset["question"] ?? "", isKnown);
    button.setAttribute("aria-pressed", String(isKnown));
    tell();
  });
  card.querySelector(".own")?.prepend(button);
}

customElements.define("question-filter", QuestionFilter);
