import { describe, expect, it } from "vitest";
import { nameListing } from "../../../src/listing/name.ts";

describe("the address of a listing", () => {
  it("tells apart files of one name, regions of one file, and outputs of one region", () => {
    const places = [
      ["databases/locks.py"],
      ["databases/locks.sql"],
      ["apis/locks.py"],
      ["databases/locks.py", "deadlock"],
      ["databases/locks.py", "deadlock", "none"],
      ["databases/locks.py", undefined, "deadlock-seen"],
      ["box-office/java/Show.java box-office/go/holds.go", "hold"],
      ["box-office/java/Show.java box-office/go/holds.go", "race"],
    ] as const;
    const names = places.map(([file, region, output]) => nameListing(file, region, output));
    expect(new Set(names).size).toBe(places.length);
    for (const name of names) expect(name).toMatch(/^listing-[\w-]+$/);
  });

  it("is the same whether or not the output of the region is named", () => {
    expect(nameListing("databases/locks.py", "deadlock", "deadlock")).toBe(nameListing("databases/locks.py", "deadlock"));
  });
});
