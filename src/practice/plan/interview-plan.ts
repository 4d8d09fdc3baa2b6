/** The plan before an interview, made anew when the reader changes the days, the level or the language. */
import { make, withCode } from "../../site/nodes.ts";
import { readStored, writeStored } from "../../site/storage.ts";
import { type Candidate, type Day, type Language, type Level, type Linked, linesOf, minutesOf, planDays, REST } from "./plan.ts";

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
      if (field) settle(field);
    }
    this.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      if (target.name !== "days") writeStored(target.name, target.value);
      show();
    });
    show();
  }
}

/** What the reader chose before this script came is kept; otherwise the field shows what is kept already. */
function settle(field: HTMLSelectElement): void {
  const options = [...field.options];
  const written = options.find(({ defaultSelected }) => defaultSelected) ?? options[0];
  const stored = readStored(field.name);
  if (field.value !== written?.value) writeStored(field.name, field.value);
  else if (options.some(({ value }) => value === stored)) field.value = stored ?? "";
}

function drawDay(day: Day): HTMLElement {
  const lines = linesOf(day).map(({ before = "", href, text }) => make("li", {}, before, make("a", { href }, ...withCode(text))));
  return make(
    "section",
    {},
    make("h3", {}, `Day ${day.number} `, make("small", {}, `about ${minutesOf(day)} min`)),
    lines.length === 0 ? make("p", {}, REST) : make("ul", {}, ...lines),
  );
}

customElements.define("interview-plan", InterviewPlan);
