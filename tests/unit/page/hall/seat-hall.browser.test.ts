import { beforeEach, describe, expect, it } from "vitest";
import { SeatHall } from "../../../../src/page/hall/seat-hall.ts";
import { eventually } from "../../eventually.ts";

let hall: SeatHall;
const constraint = () => hall.querySelector("input") as HTMLInputElement;
const press = () => {
  hall.querySelector("button")?.click();
};

beforeEach(() => {
  document.body.innerHTML = `<seat-hall data-state="twice"><input type="checkbox" data-constraint><button type="button" data-press>Press</button></seat-hall>`;
  hall = document.querySelector("seat-hall") as SeatHall;
});

describe("the hall", () => {
  it("begins as the page shows it, with the program that fits the switch", () => {
    expect(hall).toBeInstanceOf(SeatHall);
    expect({ ...hall.dataset }).toEqual({ state: "twice", program: "without" });
  });

  it("sells the seat twice without the constraint, after it was free for a moment", async () => {
    press();
    expect(hall.dataset["state"]).toBe("free");
    await eventually(() => {
      expect(hall.dataset["state"]).toBe("twice");
    });
  });

  it("sells it once with the constraint, and shows that program", async () => {
    constraint().click();
    expect({ ...hall.dataset }).toEqual({ state: "free", program: "with" });
    press();
    await eventually(() => {
      expect(hall.dataset["state"]).toBe("once");
    });
    constraint().click();
    expect({ ...hall.dataset }).toEqual({ state: "free", program: "without" });
  });

  it("follows a switch that the browser brought back", () => {
    document.body.innerHTML = `<seat-hall><input type="checkbox" data-constraint checked></seat-hall>`;
    expect(document.querySelector<HTMLElement>("seat-hall")?.dataset["program"]).toBe("with");
  });
});
