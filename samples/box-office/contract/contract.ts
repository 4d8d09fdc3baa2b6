// tested by: contract
/**
 * The contract of the box office as a test suite. It needs a base URL and nothing else:
 * `npm run contract -- http://127.0.0.1:8080` runs all checks, a second argument such as `expiry` one group.
 */
import { bookings } from "./bookings.ts";
import { Client } from "./client.ts";
import { Broken, type Checks, Skipped } from "./expect.ts";
import { expiry } from "./expiry.ts";
import { holds } from "./holds.ts";
import { races } from "./races.ts";
import { routes } from "./routes.ts";
import { seats } from "./seats.ts";
import { shows } from "./shows.ts";

export interface Report {
  passed: string[];
  skipped: string[];
  /** The sentence and what came instead. */
  failed: string[];
}

export const GROUPS: Record<string, Checks> = { shows, seats, holds, bookings, races, routes, expiry };

/**
 * Run the checks of some groups one after the other.
 * @param tell receives one line for each check
 */
export async function runContract(base: string, groups = Object.keys(GROUPS), tell: (line: string) => void = () => undefined): Promise<Report> {
  const client = new Client(base);
  const report: Report = { passed: [], skipped: [], failed: [] };
  for (const [sentence, check] of groups.flatMap((group) => Object.entries(GROUPS[group] ?? {}))) {
    try {
      await check(client);
      report.passed.push(sentence);
      tell(`pass  ${sentence}`);
    } catch (error) {
      const reason = describe(error);
      const isSkipped = error instanceof Skipped;
      (isSkipped ? report.skipped : report.failed).push(`${sentence}: ${reason}`);
      tell(`${isSkipped ? "skip" : "FAIL"}  ${sentence}\n      ${reason}`);
    }
  }
  return report;
}

function describe(error: unknown): string {
  if (error instanceof Broken || error instanceof Skipped) return error.message;
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

if (import.meta.main) {
  const [base, ...groups] = process.argv.slice(2);
  const unknown = groups.filter((group) => !(group in GROUPS));
  if (base === undefined || !URL.canParse(base) || unknown.length > 0) {
    console.error(`Usage: npm run contract -- URL [${Object.keys(GROUPS).join(" | ")}]`);
    process.exit(2);
  }
  const report = await runContract(base, groups.length > 0 ? groups : undefined, (line) => {
    console.log(line);
  });
  const skipped = report.skipped.length > 0 ? `, ${report.skipped.length} skipped` : "";
  console.log(`\n${report.passed.length} passed, ${report.failed.length} failed${skipped}`);
  process.exitCode = report.failed.length > 0 ? 1 : 0;
}
