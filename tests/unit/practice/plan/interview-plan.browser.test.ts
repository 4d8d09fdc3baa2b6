import { beforeEach, describe, expect, it } from "vitest";
import { InterviewPlan } from "../../../../src/practice/plan/interview-plan.ts";

const parts = {
  bySkill: [
    [
      { href: "/a", ask: "What is `null`?", level: "junior" },
      { href: "/b", ask: "Go?", level: "junior", language: "go" },
      { href: "/c", ask: "Hard?", level: "mid" },
    ],
  ],
  stories: [{ href: "/s", text: "A conflict" }],
  tasks: [{ href: "/t", text: "Stacks" }],
};
const options = (...values: string[]) => values.map((value) => `<option>${value}</option>`).join("");
const open = () => {
  document.body.innerHTML = `<interview-plan data-parts="${JSON.stringify(parts).replaceAll('"', "&quot;")}"><fieldset><select name="days">${options("1", "3")}</select><select name="level">${options("junior", "mid")}</select><select name="language">${options("python", "go")}</select></fieldset><div class="days">old</div></interview-plan>`;
};
const links = () => [...document.querySelectorAll(".days a")].map((link) => link.textContent);
const choose = (name: string, value: string) => {
  const field = document.querySelector(`[name="${name}"]`) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
};

beforeEach(() => {
  localStorage.clear();
  open();
});

describe("the plan before an interview", () => {
  it("takes the place of the plan in the page, with code as code", () => {
    expect(document.querySelector("interview-plan")).toBeInstanceOf(InterviewPlan);
    expect(links()).toEqual(["Stacks", "A conflict", "What is null?"]);
    expect(document.querySelector(".days code")?.textContent).toBe("null");
    expect(document.querySelector(".days h3")?.textContent).toBe("Day 1 about 65 min");
  });

  it("follows days, level and language, and says of an empty day what to do", () => {
    choose("days", "3");
    expect(document.querySelectorAll(".days h3")).toHaveLength(3);
    expect(document.querySelector(".days section:last-child p")?.textContent).toMatch(/sleep early/);
    choose("language", "go");
    expect(links()).toContain("Go?");
    choose("level", "mid");
    expect(links()).toContain("Hard?");
  });

  it("keeps level and language for the other pages, and takes them from there", () => {
    choose("level", "mid");
    choose("language", "go");
    expect([localStorage.getItem("level"), localStorage.getItem("language")]).toEqual(["mid", "go"]);
    open();
    expect(links()).toEqual(["Stacks", "A conflict", "What is null?", "Go?", "Hard?"]);
  });

  it("keeps what was chosen before its script came, whatever was kept before", () => {
    localStorage.setItem("level", "junior");
    const plan = document.querySelector("interview-plan") as HTMLElement;
    plan.remove();
    (plan.querySelector('[name="level"]') as HTMLSelectElement).value = "mid";
    document.body.append(plan);
    expect(links()).toContain("Hard?");
    expect(localStorage.getItem("level")).toBe("mid");
  });

  it("leaves a stored choice alone that it does not know", () => {
    localStorage.setItem("level", "wizard");
    open();
    expect(links()).toEqual(["Stacks", "A conflict", "What is null?"]);
  });
});
