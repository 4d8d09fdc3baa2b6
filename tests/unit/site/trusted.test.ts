/** Named policies: what passes, what does not, with Trusted Types and without. */
import { afterEach, expect, it, vi } from "vitest";
import { trust, TRUSTED_NAMES } from "../../../src/site/trusted.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const isOurs = (text: string) => text === "/ours.js";

it("lets ours through and nothing else, in a browser without Trusted Types", () => {
  const give = trust("workers", isOurs);
  expect(give("/ours.js")).toBe("/ours.js");
  expect(() => give(`/${"x".repeat(200)}`)).toThrow(new TypeError(`The policy "workers" does not let this through: /${"x".repeat(99)}`));
});

it("gives the browser's value, made by one policy of that name with that one rule", () => {
  const made: { name: string; rules: object }[] = [];
  vi.stubGlobal("trustedTypes", {
    createPolicy(name: string, rules: Record<string, (text: string) => string>) {
      made.push({ name, rules: Object.keys(rules) });
      return { createScriptURL: (text: string) => ({ trusted: rules["createScriptURL"]?.(text) }) };
    },
  });
  const give = trust("workers", isOurs);
  expect(give("/ours.js")).toEqual({ trusted: "/ours.js" });
  expect(() => give("/other.js")).toThrow(TypeError);
  expect(made).toEqual([{ name: "workers", rules: ["createScriptURL"] }]);
});

it("knows the names that the header allows", () => {
  expect(TRUSTED_NAMES).toEqual(["workers"]);
});
