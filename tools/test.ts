/**
 * `npm test`: formats, lint, types, spelling and content; unit tests; wrong content; the listings that npm can run; the build, also under a base path; how
 * well its search answers; the built site; and a real Chromium. Needs Node and Chromium alone. Ends with a line `N passed, N failed`.
 */
import { runSteps } from "./steps.ts";
import { findChromium } from "./chromium.ts";

console.log(findChromium().how);

runSteps([
  { name: "formatting", npm: ["run", "check:format"] },
  // Before the linter, which reads the types that Astro writes here.
  { name: "types", npm: ["run", "check:types"] },
  { name: "lint", npm: ["run", "check:lint"] },
  { name: "spelling", npm: ["run", "check:spelling"] },
  { name: "content", npm: ["run", "content"] },
  { name: "build", npm: ["run", "build", "--", "--force"], isFatal: true },
  { name: "search measure", npm: ["run", "search:measure"] },
  { name: "build under a base path", npm: ["run", "build"], env: { BASE_PATH: "/guides/nine/", OUT: "./tmp/based" }, isFatal: true },
  { name: "unit tests, wrong content, listings, built site", vitest: ["tests/unit", "tests/content", "tests/samples", "tests/site"] },
  { name: "Chromium", playwright: [] },
]);
