import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { samples } from "./src/listing/plugin.ts";
import { runtimesPlugin } from "./src/publish/runtimes.ts";
import { CHROMIUM_ARGUMENTS, findChromium } from "./tools/chromium.ts";

/** Tests of elements stand beside the others and run in Chromium, where the DOM is a real one. */
const IN_BROWSER = "tests/unit/**/*.browser.test.ts";

/** Tests of running a listing replace clocks and workers, each file its own. */
const WITH_CLOCKS = "tests/unit/run/**/*.test.ts";

export default defineConfig({
  // Tests put modules of their own in the place of some, which must be known for that.
  plugins: [samples(), runtimesPlugin()],
  test: {
    // Real servers and browsers are started here; a busy machine may lose one.
    retry: process.env["CI"] === "true" ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default"],
    projects: [
      // Most unit tests change nothing that another file could see, and loading all modules anew for each would take longer than the tests.
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.ts"], exclude: [IN_BROWSER, WITH_CLOCKS], isolate: false } },
      {
        extends: true,
        test: { name: "node", include: [WITH_CLOCKS, "tests/{box-office,content,firefox,site,samples,toolchains}/**/*.test.ts"], exclude: [IN_BROWSER] },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: [IN_BROWSER],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium().path, args: CHROMIUM_ARGUMENTS } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
