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
    const days = this.querySelector<HTMLElement>(".days");
    const fields = new Map([...this.querySelectorAll("select")].map((field) => [field.name, field]));
    if (!days) return;
    const parts = JSON.parse(this.dataset["parts"] ?? "") as Parts;
    const said = (name: string) => fields.get(name)?.value ?? "";
    const show = () => {
      const wish = { days: Number(said("days")), level: said("level") as Level, language: said("language") as Language };
      days.replaceChildren(...planDays(wish, parts.bySkill, parts.stories, parts.tasks).map(drawDay));
    };
    for (const name of ["level", "language"]) {
      const field = fields.get(name);
      const stored = readStored(name);
      if (field && [...field.options].some(({ value }) => value === stored)) field.value = stored ?? "";
    }
    this.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      if (target.name !== "days") writeStored(target.name, target.value);
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
