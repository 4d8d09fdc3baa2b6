import { expect, it } from "vitest";
import { baseOf } from "../../../../src/search/language/irregular.ts";
import { isName } from "../../../../src/search/language/names.ts";

it("isName knows products and languages in any case, and no words of every day", () => {
  expect(["Clojure", "scala", "vue"].filter(isName)).toHaveLength(3);
  expect(["closure", "scale", "view", ""].filter(isName)).toEqual([]);
});

it("baseOf knows the forms that endings do not tell", () => {
  expect([baseOf("Bought"), baseOf("forgotten"), baseOf("buy"), baseOf("constructor")]).toEqual(["buy", "forget", undefined, undefined]);
});
