/** `npm run box-office -- java`: starts an implementation of the box office and prints its address. PORT and HOLD_SECONDS are read from the environment. */
import { IMPLEMENTATIONS } from "./box-office/implementations.ts";
import { startImplementation } from "./box-office/start.ts";

const name = process.argv[2];
const implementation = IMPLEMENTATIONS.find((other) => other.name === name);
if (implementation === undefined) {
  console.error(`Usage: npm run box-office -- ${IMPLEMENTATIONS.map((other) => other.name).join(" | ")}`);
  process.exit(2);
}
const lacking = await implementation.lacks();
if (lacking.length > 0) {
  console.error(`${implementation.name} needs ${lacking.join(" and ")}, which this machine lacks.`);
  process.exit(1);
}

try {
  console.log(`Preparing ${implementation.name} ...`);
  const port = Number(process.env["PORT"] ?? "8080");
  const holdSeconds = Number(process.env["HOLD_SECONDS"] ?? "300");
  const running = await startImplementation(await implementation.prepare(), { port, holdSeconds, isShown: true });
  console.log(`The box office (${implementation.name}) is open at ${running.url}. Ctrl+C closes it.`);
  console.log(`Its contract: npm run contract -- ${running.url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void running.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
