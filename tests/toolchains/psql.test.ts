/** The page prints SQL as psql does: each script is run in both. Needs PostgreSQL. */
import { afterAll, describe, expect, it } from "vitest";
import { normalizeOutput } from "../../src/listing/output/printed.ts";
import { runSql } from "../../src/run/sql.ts";
import { openDatabase } from "../../tools/samples/pglite.ts";
import { withNeeds } from "../../tools/samples/needs.ts";
import { runProcess } from "../../tools/samples/process.ts";
import { findRunner } from "../../tools/samples/runners.ts";

const isStrict = process.env["CI"] === "true";
const database = await openDatabase();
afterAll(() => database.close());

const SCRIPTS = [
  "SELECT E'it\\'s; ok' AS a; SELECT U&'d\\0061t; a' AS b, B'101' AS c, $x1$ ; $x1$ AS d;",
  "/* a /* b; */ c; */ SELECT 1 AS one; -- two; three\nSELECT 2 AS two;",
  "DO $b1$ BEGIN RAISE NOTICE 'a; b'; END $b1$; DO $é$ BEGIN RAISE WARNING 'c; d'; END $é$;",
  "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END; SELECT f();",
  "CREATE TABLE t (a int, b text); CREATE RULE r AS ON DELETE TO t DO INSTEAD (SELECT 1; SELECT 2); DROP TABLE t;",
  "COMMIT; BEGIN; SELECT 1 AS a; ROLLBACK;",
  "CREATE TABLE t (a int, b text);\nCOPY t FROM stdin;\n1\tone; two\n2\t\\N\n\\.\nTABLE t;\nCOPY t TO stdout;\nCOPY (SELECT 1 AS x) TO STDOUT WITH (FORMAT csv, HEADER);",
  "INSERT INTO nowhere VALUES (1); SELECT 1/0; SELECT 'after' AS a;",
  "SELECT E'a\\nlonger' AS x, 1 AS n, E'b\\n' AS y; SELECT 'é' AS \"ü\", NULL AS nothing, true AS b, 1.50 AS m, ARRAY[1, 2] AS l;",
  "SELECT; SELECT WHERE false; SELECT 1 AS a WHERE false; VALUES (1, 'x'), (22, 'yy');",
  "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (2) RETURNING a; UPDATE t SET a = a + 1; DELETE FROM t RETURNING *; SHOW transaction_isolation;",
  "PREPARE p (int) AS SELECT $1 + 1 AS next; EXECUTE p (1); DEALLOCATE p;",
  // The last, as it ends the run.
  "\\echo one 'two  words'\nSELECT 1 AS a \\g\nSELECT 2 AS a \\; SELECT 3 AS b;\n\\q\nSELECT 4;",
];

const MARK = "=== next ===";

/** What real psql prints for each script, in a schema of its own; without what the page leaves out on purpose. */
async function printInPsql(): Promise<string[]> {
  // In a quiet line of its own, so that only the script prints.
  const empty =
    "\\set QUIET on\nSET client_min_messages = warning; DROP SCHEMA public CASCADE; CREATE SCHEMA public; RESET client_min_messages;\n\\set QUIET off\n";
  const input = SCRIPTS.map((script) => `${empty}\\echo ${MARK}\n${script}\n`).join("");
  // Both streams in one, so that notices stay in their places.
  const { output } = await withNeeds(["postgresql"], (env) => runProcess("sh", ["-c", "exec psql -X -P pager=off 2>&1"], { env, input }));
  return output
    .split(`${MARK}\n`)
    .slice(1)
    .map((text) =>
      text
        // The place of an error in its line is drawn by psql alone; the page selects it. An empty line stands below each table.
        .replace(/^LINE \d+: [^\n]*\n *\^\n/gm, "")
        .replace(/^(\(\d+ rows?\)\n)\n/gm, "$1"),
    );
}

describe("psql and the page", () => {
  it("print the same for all scripts", { timeout: 300_000 }, async ({ skip }) => {
    const lacking = findRunner("psql")?.lacks();
    if (lacking !== undefined && !isStrict) skip(`this machine lacks ${lacking}`);
    const expected = await printInPsql();
    expect(expected).toHaveLength(SCRIPTS.length);
    for (const [index, script] of SCRIPTS.entries()) {
      await database.exec("ROLLBACK; DROP SCHEMA public CASCADE; CREATE SCHEMA public;");
      const printed: string[] = [];
      await runSql(database, script, (text) => printed.push(text));
      expect.soft(normalizeOutput(printed.join("\n")), script).toBe(normalizeOutput(expected[index] ?? ""));
    }
  });
});
