/** SQL listings in the real PostgreSQL of the page, here in Node. */
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { OUTPUT_LIMIT, type ProgramFault } from "../../../src/run/protocol.ts";
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

describe("forms that psql takes", () => {
  it.each([
    ["SELECT E'it\\'s; ok' AS a;", " a\n----------\n it's; ok\n(1 row)"],
    ["/* a /* b */ c; d */ SELECT 1 AS a;", " a\n---\n 1\n(1 row)"],
    ["DO $b1$ BEGIN RAISE NOTICE 'a; b'; END $b1$;", "NOTICE:  a; b\nDO"],
    ["DO $é$ BEGIN RAISE NOTICE 'a; b'; END $é$;", "NOTICE:  a; b\nDO"],
    ["CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END;\nSELECT f();", "CREATE FUNCTION\n f\n---\n 2\n(1 row)"],
    ["COMMIT;\nSELECT 1 AS a;", "WARNING:  there is no transaction in progress\nCOMMIT\n a\n---\n 1\n(1 row)"],
    ["BEGIN;\nSELECT nothing;\nSELECT 1;\nROLLBACK;", /^BEGIN\nERROR: .*\nERROR: .*\nROLLBACK$/],
    ["\\echo 'two  words' and 'it''s'\nSELECT 1 AS a \\g\n\\timing on\n\\q\nSELECT 2;", "two  words and it's\n a\n---\n 1\n(1 row)"],
  ])("%s", async (script, expected) => {
    const { printed } = await run(script);
    if (typeof expected === "string") expect(printed.replaceAll(/^ +/gm, " ")).toBe(expected);
    else expect(printed).toMatch(expected);
  });

  it("COPY from the lines behind it, and to the output", async () => {
    const { printed, faults } = await run(
      "CREATE TABLE seat (name text, price int);\nCOPY seat FROM stdin;\nB7\t2450\nit's; B8\t\\N\n\\.\nCOPY seat TO stdout;\nCOPY (SELECT name FROM seat) TO STDOUT WITH (FORMAT csv, HEADER);\nCOPY seat FROM STDIN;\nB9\tmuch\n\\.\nSELECT count(*) FROM seat;",
    );
    expect(printed).toBe(
      "CREATE TABLE\nCOPY 2\nB7\t2450\nit's; B8\t\\N\nname\nB7\nit's; B8\nERROR:  invalid input syntax for type integer: \"much\"\n count\n-------\n     2\n(1 row)",
    );
    expect(faults).toEqual([{ line: 8 }]);
  });

  it("but says which commands belong to psql, with their line, and goes on", async () => {
    const { printed, faults } = await run("SELECT 1 AS a;\n\\d seat\nSELECT 2 AS a;");
    expect(printed).toContain(" 2\n");
    expect(faults).toEqual([{ line: 2, message: expect.stringMatching(/^\\d is a command of psql\..*information_schema/) as string }]);
  });
});

describe("a result", () => {
  it("of 200,000 rows is drawn from its beginning, with the width and the number of all", async () => {
    const { printed } = await run("SELECT generate_series(1, 200000) AS n;");
    const lines = printed.split("\n");
    expect(lines.slice(0, 3)).toEqual(["   n", "--------", "      1"]);
    expect(lines.at(-1)).toBe("(200000 rows)");
    expect(printed.length).toBeGreaterThan(OUTPUT_LIMIT);
    expect(printed.length).toBeLessThan(5 * OUTPUT_LIMIT);
  });

  it("of 100,000,000 letters is bounded by what can be shown", async () => {
    const { printed, faults } = await run("SELECT repeat('x', 1000) FROM generate_series(1, 100000);");
    expect(faults).toEqual([]);
    expect(printed.length).toBeGreaterThan(OUTPUT_LIMIT);
    expect(printed.length).toBeLessThan(1.1 * OUTPUT_LIMIT);
  });
});
