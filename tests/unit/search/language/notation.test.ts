import { expect, it } from "vitest";
import { nameSigns, partsOf, unifyText } from "../../../../src/search/language/notation.ts";

it.each([
  ["JsonWebTokenError", ["Json", "Web", "Token", "Error"]],
  ["HTTPServer", ["HTTP", "Server"]],
  ["user_id", ["user", "id"]],
  ["etc/nginx", ["etc", "nginx"]],
  ["127.0.0.1:5432", ["127", "5432"]],
  ["HikariPool-1", ["Hikari", "Pool"]],
  ["--force", ["force"]],
  ["plain", []],
  ["C#", []],
])("the parts of %s", (word, parts) => {
  expect(partsOf(word)).toEqual(parts);
});

it("names signs that stand by themselves, and leaves others alone", () => {
  expect(nameSigns("a == b")).toBe("a double equals b");
  expect(nameSigns("{}")).toBe("object braces");
  expect(nameSigns("a==b, x{} <=>")).toBe("a==b, x{} <=>");
});

it("unifies letters and signs that look alike", () => {
  expect(unifyText("Ｉｎ\u00ADｄｅｘ “a” ‘b’ —")).toBe("Index \"a\" 'b' -");
});
