/** SQL listings in the real PostgreSQL of the page, here in Node. */
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { ProgramFault } from "../../../src/run/protocol.ts";
import { runSql } from "../../../src/run/sql.ts";
import { openDatabase } from "../../../tools/samples/pglite.ts";

const database = await openDatabase();
beforeEach(async () => {
  await database.exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public;");
});
afterAll(() => database.close());

async function run(script: string): Promise<{ printed: string; faults: ProgramFault[] }> {
  const printed: string[] = [];
  const faults = await runSql(database, script, (text) => printed.push(text));
  return { printed: printed.join("\n"), faults };
}

describe("a script", () => {
  it("prints tables and the tags of commands, as psql does", async () => {
    const { printed, faults } = await run("CREATE TABLE seat (name text, price int);\nINSERT INTO seat VALUES ('B7', 2450), ('A1', NULL);\nTABLE seat;");
    expect(printed).toBe("CREATE TABLE\nINSERT 0 2\n name | price\n------+-------\n B7   |  2450\n A1   |\n(2 rows)");
    expect(faults).toEqual([]);
  });

  it("draws an empty result, and the tag of a command that returns rows", async () => {
    const { printed } = await run("CREATE TABLE seat (name text);\nSELECT name FROM seat;\nINSERT INTO seat VALUES ('B7') RETURNING name;");
    expect(printed).toBe("CREATE TABLE\n name\n------\n(0 rows)\n name\n------\n B7\n(1 row)\nINSERT 0 1");
  });

  it("leaves the tags of questions out, and aligns each kind of number to the right", async () => {
    const { printed } = await run("SHOW search_path;\nSELECT 1::int8 AS eight, 1::numeric AS numeric, true AS bool;");
    expect(printed).not.toMatch(/SHOW|SELECT/);
    expect(printed).toContain(" eight | numeric | bool\n-------+---------+------\n     1 |       1 | t\n");
  });

  it("prints notices before the tag, with their severity", async () => {
    const { printed } = await run("DO $$ BEGIN RAISE NOTICE 'sold'; RAISE WARNING 'late'; END $$;");
    expect(printed).toBe("NOTICE:  sold\nWARNING:  late\nDO");
  });

  it("goes on after an error, which has its detail and its line", async () => {
    const { printed, faults } = await run(
      "CREATE TABLE seat (name text UNIQUE);\nINSERT INTO seat VALUES ('B7');\n\n-- twice\nINSERT INTO seat VALUES ('B7');\nSELECT 1 AS one;",
    );
    expect(printed).toContain(
      'ERROR:  duplicate key value violates unique constraint "seat_name_key"\nDETAIL:  Key (name)=(B7) already exists.\n one\n-----\n   1\n(1 row)',
    );
    expect(faults).toEqual([{ line: 5 }]);
  });

  it("has the hint and the very line of a mistake in a long statement", async () => {
    const { printed, faults } = await run("CREATE TABLE seat (name text);\nSELECT\n  1,\n  nam\nFROM seat;\nSELECT missing('A');");
    expect(printed).toContain('ERROR:  column "nam" does not exist\nHINT:  Perhaps you meant to reference the column "seat.name".');
    expect(printed).toContain("HINT:  No function matches the given name and argument types.");
    expect(faults).toEqual([{ line: 4 }, { line: 6 }]);
  });
});

describe("a script with regions", () => {
  it("prints only what stands in them, each below its mark", async () => {
    const { printed } = await run(
      "CREATE TABLE seat (name text);\n-- region: sell\nINSERT INTO seat VALUES ('B7');\nINSERT INTO seat VALUES ('B8');\n-- endregion\nINSERT INTO seat VALUES ('C1');\n-- region: count\nSELECT count(*) FROM seat;\n-- endregion\n",
    );
    expect(printed).toBe("--- sell ---\nINSERT 0 1\nINSERT 0 1\n--- count ---\n count\n-------\n     3\n(1 row)");
  });

  it("still prints the error of a statement outside of them", async () => {
    const { printed, faults } = await run("SELECT nothing;\n-- region: one\nSELECT 1 AS one;\n-- endregion\n");
    expect(printed).toContain('ERROR:  column "nothing" does not exist\n--- one ---\n one');
    expect(faults).toEqual([{ line: 1 }]);
  });

  it("prints the mark of a region again when something else came between", async () => {
    const { printed } = await run("-- region: a\nSELECT 1 AS x;\n-- endregion\nSELECT nothing;\n-- region: a\nSELECT 2 AS x;\n-- endregion\n");
    expect(printed.match(/--- a ---/g)).toHaveLength(2);
  });
});
