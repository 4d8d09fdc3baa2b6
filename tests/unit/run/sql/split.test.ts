import { describe, expect, it } from "vitest";
import { splitScript, type Statement } from "../../../../src/run/sql/split.ts";

const statements = (script: string) => splitScript(script).filter((piece): piece is Statement => piece.kind === "statement");
const texts = (script: string) => statements(script).map(({ sql }) => sql);

describe("splitting a script", () => {
  it("ends statements at semicolons and leaves quotes, dollar quotes and comments whole", () => {
    expect(texts("SELECT ';' AS a; -- one; two\nDO $$ BEGIN; END $$; /* ; */ SELECT \"x;y\", 3 - 1;\nSELECT 2")).toEqual([
      "SELECT ';' AS a",
      "-- one; two\nDO $$ BEGIN; END $$",
      '/* ; */ SELECT "x;y", 3 - 1',
      "SELECT 2",
    ]);
  });

  it.each([
    ["a quoted quote", String.raw`SELECT E'it\'s; ok'`],
    ["a backslash at the end of a plain text", String.raw`SELECT 'C:\'`],
    ["doubled quotes", `SELECT 'it''s; ok', "a"";b", E'it''s; ok'`],
    ["other kinds of texts", `SELECT U&'d\\0061t;', B'1', x'1F', N';', U&";"`],
    ["comments in comments", "/* a /* b; */ c; */ SELECT 1"],
    ["a name of a dollar quote with digits", "DO $b1$ BEGIN RAISE NOTICE 'a; b'; END $b1$"],
    ["a name with other letters", "DO $é$ BEGIN RAISE NOTICE ';'; END $é$"],
    ["one dollar quote in another", "DO $a$ BEGIN EXECUTE $b$SELECT ';'$b$; END $a$"],
    ["dollars in names and numbers of values", "SELECT a$b$, c$b$, $1"],
    ["parentheses", "CREATE RULE r AS ON DELETE TO t DO (SELECT 1; SELECT 2)"],
    ["a function of SQL", "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END"],
    ["a procedure", "create or replace procedure p() begin atomic select 1; end"],
    ["a commented quote", "SELECT 1 -- it's\n, 2 /* don't */"],
  ])("leaves %s whole", (_, statement) => {
    expect(texts(`${statement};\nSELECT 'next';`)).toEqual([statement, "SELECT 'next'"]);
  });

  it("takes BEGIN for the beginning of a transaction elsewhere", () => {
    expect(texts("BEGIN; CREATE TABLE function (a int); SELECT 1; END;")).toEqual(["BEGIN", "CREATE TABLE function (a int)", "SELECT 1", "END"]);
  });

  it("lets what is never closed reach to the end", () => {
    for (const open of ["SELECT 'a; b", 'SELECT "a; b', "SELECT E'a; b\\", "SELECT $$ a; b", "SELECT 1 /* a; /* b */", "SELECT (1; 2"])
      expect(texts(`SELECT 0; ${open}`)).toEqual(["SELECT 0", open]);
  });

  it("is quick with a text of a million letters", () => {
    const long = `SELECT '${"x".repeat(1e6)}', E'${String.raw`\'`.repeat(1e5)}', "${'""'.repeat(1e5)}"`;
    expect(texts(`${long};SELECT 1;`)).toEqual([long, "SELECT 1"]);
  });

  it("knows the region that a statement begins in", () => {
    const found = statements("SELECT 1;\n-- region: a\nSELECT 2;\n-- endregion\nSELECT 3;");
    expect(found.map(({ region }) => region)).toEqual([undefined, "a", undefined]);
    expect(found.map(({ sql }) => sql)).toEqual(["SELECT 1", "SELECT 2", "SELECT 3"]);
  });

  it("knows the line that each statement begins on", () => {
    const script = "-- first\nSELECT 1;\n\n-- region: a\nSELECT 2;\n  SELECT\n 3;\n-- endregion\nSELECT 'x\ny'; SELECT 4;";
    expect(statements(script).map(({ line }) => line)).toEqual([1, 5, 6, 9, 10]);
  });

  it("finds no statement in comments alone", () => {
    expect(splitScript("-- nothing\n;\n/* here */;")).toEqual([]);
  });
});

describe("what is psql's own", () => {
  it("is told from SQL: a command to the end of its line", () => {
    expect(splitScript("\\d seat\nSELECT 1;\n  \\echo it's \\\\ SELECT 2;\n\\q")).toMatchObject([
      { kind: "command", name: "d", rest: "seat", line: 1 },
      { kind: "statement", sql: "SELECT 1" },
      { kind: "command", name: "echo", rest: "it's", line: 3 },
      { kind: "statement", sql: "SELECT 2", line: 3 },
      { kind: "command", name: "q", rest: "", line: 4 },
    ]);
  });

  it("ends a statement by \\g, and joins two by \\;", () => {
    expect(texts("SELECT 1 \\g\nSELECT 2\\; SELECT 3;\nSELECT 4 \\gx\n")).toEqual(["SELECT 1", "SELECT 2; SELECT 3", "SELECT 4"]);
    expect(splitScript("SELECT 1 \\gset\nSELECT 2;")).toMatchObject([{ sql: "SELECT 1" }, { kind: "command", name: "gset" }, { sql: "SELECT 2" }]);
  });

  it("takes the lines behind COPY as its data", () => {
    const script = "COPY t (a) FROM STDIN WITH (FORMAT csv);\n1;one\nit's\n\\.\nSELECT 'after';";
    const [copy, after] = statements(script);
    expect(copy?.copy).toEqual({ at: 16, word: "stdin", data: "1;one\nit's\n" });
    expect(after).toMatchObject({ sql: "SELECT 'after'", line: 5, copy: undefined });
    expect(statements("-- all\nCOPY t FROM stdin;\n1\n2")[0]?.copy?.data).toBe("1\n2");
    expect(statements("COPY t FROM stdin;")[0]?.copy?.data).toBe("");
  });

  it("knows COPY to the outside, and no other word of that name", () => {
    expect(statements("COPY (SELECT stdin FROM t) TO stdout;")[0]?.copy).toMatchObject({ word: "stdout", at: 30 });
    expect(statements("COPY t FROM 'stdin'; SELECT a FROM stdin; COPY stdout FROM '/a';").map(({ copy }) => copy)).toEqual([undefined, undefined, undefined]);
  });
});
