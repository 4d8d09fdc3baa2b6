import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findChromium } from "./tools/chromium.ts";

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  workers: 2,
  // A machine that does other work may lose a browser; what passes the second time is reported as flaky.
  retries: process.env["CI"] === "true" ? 1 : 0,
  // Generous: a loaded machine is slow, and no test is about time.
  timeout: 240_000,
  expect: { timeout: 40_000 },
  outputDir: "tmp/test-results",
  reporter: [["list"]],
  use: {
    launchOptions: { executablePath: findChromium().path, args: CHROMIUM_ARGUMENTS },
  },
});
