/** Each implementation of the box office keeps the contract. What a machine lacks is a skip; with CI=true it is a failure. */
import { describe, expect, it } from "vitest";
import { GROUPS, runContract } from "../../samples/box-office/contract/contract.ts";
import { IMPLEMENTATIONS } from "../../tools/box-office/implementations.ts";
import { startImplementation } from "../../tools/box-office/start.ts";
import { freePort } from "../../tools/samples/services.ts";

const isStrict = process.env["CI"] === "true";
const lasting = Object.keys(GROUPS).filter((group) => group !== "expiry");

describe("the box office", () => {
  it.for(IMPLEMENTATIONS.map((implementation) => [implementation.name, implementation] as const))(
    "in %s keeps the contract",
    { timeout: 900_000 },
    async ([, implementation], { skip }) => {
      const lacking = await implementation.lacks();
      if (lacking.length > 0 && !isStrict) skip(`this machine lacks ${lacking.join(", ")}`);
      expect(lacking, "what this machine lacks").toEqual([]);
      const command = await implementation.prepare();
      // Short holds are for the expiry alone: in a race on a busy machine they would end too early.
      for (const [holdSeconds, groups] of [
        [300, lasting],
        [2, ["expiry"]],
      ] as const) {
        const running = await startImplementation(command, { port: await freePort(), holdSeconds });
        try {
          const report = await runContract(running.url, [...groups]);
          expect(report.failed).toEqual([]);
          expect(report.skipped).toEqual([]);
          expect(report.passed.length).toBeGreaterThan(0);
        } finally {
          await running.stop();
        }
      }
    },
  );
});
