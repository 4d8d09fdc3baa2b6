/**
 * `npm test`: formats, lint, types, spelling and content; unit tests; the box office; wrong content; the listings that npm can run; the build, also
 * under a base path; the built site and its search; and a real Chromium. Needs Node and Chromium alone. Ends with a line `N passed, N failed`.
 */
import { runSteps } from "./steps.ts";
import { findChromium } from "./chromium.ts";

console.log(`${findChromium().how}\nTwo steps run at a time; each is printed when it ends, and stays in tmp/steps/.\n`);

await runSteps([
  { name: "build", npm: ["run", "build", "--", "--force"] },
  { name: "formatting", npm: ["run", "check:format"] },
  { name: "spelling", npm: ["run", "check:spelling"] },
  { name: "content", npm: ["run", "content"] },
  { name: "unit tests", vitest: ["tests/unit"] },
  // The two builds and the types share Astro's folder of generated files, so that one follows the other.
  { name: "build under a base path", npm: ["run", "build"], env: { BASE_PATH: "/guides/nine/", OUT: "./tmp/based" }, after: ["build"] },
  { name: "types", npm: ["run", "check:types"], after: ["build under a base path"] },
  { name: "box office", vitest: ["tests/box-office"] },
  { name: "listings", vitest: ["tests/samples"] },
  // The linter reads the types that Astro has written.
  { name: "lint", npm: ["run", "check:lint"], after: ["types"] },
  { name: "wrong content", vitest: ["tests/content"] },
  { name: "built site", vitest: ["tests/site"], after: ["build under a base path"] },
  { name: "search measure", npm: ["run", "search:measure"], after: ["build"] },
  // It takes two workers, and so both places.
  { name: "Chromium", playwright: [], places: 2, after: ["build"] },
]);
