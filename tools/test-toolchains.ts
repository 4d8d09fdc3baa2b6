/**
 * `npm run test:toolchains`: what needs Java, Go, Maven, CPython, real servers or Firefox. What is absent is a reported skip; with CI=true it is a failure.
 */
import { runSteps } from "./steps.ts";

await runSteps([
  { name: "build", npm: ["run", "build"] },
  { name: "listings and servers", vitest: ["tests/toolchains"] },
  { name: "Firefox", vitest: ["tests/firefox"], after: ["build"] },
]);
