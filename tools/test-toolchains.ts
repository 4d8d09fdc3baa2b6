/** `npm run test:toolchains`: what needs Java, Go, Maven, CPython or real servers. What is absent is a reported skip; with CI=true it is a failure. */
import { runSteps } from "./steps.ts";

await runSteps([{ name: "listings and servers", vitest: ["tests/toolchains"] }]);
