/** The plan before an interview, made anew when the reader changes the days, the level or the language. */
import { make } from "../../site/nodes.ts";
import { readStored, writeStored } from "../../site/storage.ts";
import { type Candidate, type Day, type Language, type Level, type Linked, minutesOf, planDays } from "./plan.ts";

interface Parts {
  bySkill: Candidate[][];
  stories: Linked[];
  tasks: Linked[];
}

export class InterviewPlan extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const days = this.querySelector<HTMLElement>(".days");
    if (!form || !days) return;
    const parts = JSON.parse(this.dataset["parts"] ?? "") as Parts;
    const choose = (name: "level" | "language") => {
      const field = form.elements.namedItem(name) as HTMLSelectElement;
      const stored = readStored(name);
      if ([...field.options].some(({ value }) => value === stored)) field.value = stored ?? "";
    };
    choose("level");
    choose("language");
    const show = () => {
      const said = new FormData(form);
      const wish = { days: Number(said.get("days")), level: said.get("level") as Level, language: said.get("language") as Language };
      days.replaceChildren(...planDays(wish, parts.bySkill, parts.stories, parts.tasks).map(drawDay));
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
    });
    form.addEventListener("change", ({ target }) => {
      const field = target as HTMLSelectElement;
      if (field.name === "level" || field.name === "language") writeStored(field.name, field.value);
      show();
    });
    show();
  }
}

function drawDay(day: Day): HTMLElement {
  const { number, questions, stories, tasks } = day;
  const items = [
    ...tasks.map(({ href, text }) => make("li", {}, "Write from memory and test: ", make("a", { href }, text))),
    ...stories.map(({ href, text }) => make("li", {}, "Tell a story: ", make("a", { href }, text))),
    ...questions.map(({ href, ask }) => make("li", {}, make("a", { href }, ...withCode(ask)))),
  ];
  return make(
    "section",
    {},
    make("h3", {}, `Day ${number} `, make("small", {}, `about ${minutesOf(day)} min`)),
    items.length === 0 ? make("p", {}, "Say again the answers that were weak, and sleep early.") : make("ul", {}, ...items),
  );
}

/** A text in which backticks mean code. */
function withCode(text: string): (Node | string)[] {
  return text.split("`").map((part, index) => (index % 2 === 1 ? make("code", {}, part) : part));
}

customElements.define("interview-plan", InterviewPlan);
