/** What Stryker runs: the tests of the rooms whose modules it changes, in Node alone. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/unit/{guide,listing,search,run,publish}/**/*.test.ts"],
    exclude: ["**/*.browser.test.ts"],
  },
});
