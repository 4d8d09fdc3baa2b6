/** The box offices without a framework pass the acceptance test that the article on languages gives to readers. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { IMPLEMENTATIONS } from "../../tools/box-office/implementations.ts";
import { startImplementation } from "../../tools/box-office/start.ts";
import { runProcess } from "../../tools/samples/process.ts";
import { freePort } from "../../tools/samples/services.ts";

const isStrict = process.env["CI"] === "true";
const acceptance = fileURLToPath(new URL("../../samples/backend-languages/acceptance.ts", import.meta.url));
const plain = IMPLEMENTATIONS.filter(({ name }) => ["java", "python", "php", "go"].includes(name));

describe("the acceptance test of the languages", () => {
  it.for(plain.map((implementation) => [implementation.name, implementation] as const))(
    "is passed in %s",
    { timeout: 300_000 },
    async ([, implementation], { skip }) => {
      const lacking = await implementation.lacks();
      if (lacking.length > 0 && !isStrict) skip(`this machine lacks ${lacking.join(", ")}`);
      expect(lacking, "what this machine lacks").toEqual([]);
      const running = await startImplementation(await implementation.prepare(), { port: await freePort(), holdSeconds: 300 });
      try {
        const { output, code } = await runProcess(process.execPath, ["--no-warnings", acceptance, running.url]);
        expect(output).toContain("7 of 7 criteria met");
        expect(code).toBe(0);
      } finally {
        await running.stop();
      }
    },
  );
});
