/** The figure in which two transactions are interleaved by hand, held to PostgreSQL: every order of their statements, at every level. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { expect, it } from "vitest";
import { canGoOn, goOn, type Hall, LEVELS, type Name, openHall, type Stage, STORIES, type Story } from "../../src/figure/play/models/isolation.ts";
import { lackingNeeds, withNeeds } from "../../tools/samples/needs.ts";
import { interleave } from "../unit/figure/play/interleave.ts";

const NAMES = ["Ana", "Ben"] as const;

/** One session of psql, to which statements are given one by one. */
class Session {
  readonly #psql: ChildProcessWithoutNullStreams;
  #output = "";
  #asked = 0;

  constructor(env: NodeJS.ProcessEnv) {
    this.#psql = spawn("sh", ["-c", "exec psql -X -A -t -q 2>&1"], { env });
    this.#psql.stdout.on("data", (data: Buffer) => (this.#output += data.toString()));
    this.#psql.stdin.write("\\set VERBOSITY sqlstate\n");
  }

  /** Give statements; `answer` tells what came when they are through. */
  send(sql: string): void {
    this.#output = "";
    this.#psql.stdin.write(`${sql}\n\\echo done ${++this.#asked}\n`);
  }

  /** What psql printed, once it is through. */
  get answer(): string | undefined {
    const [said, rest] = this.#output.split(`done ${this.#asked}`);
    return rest === undefined ? undefined : said?.trim();
  }

  async ask(sql: string): Promise<string> {
    this.send(sql);
    while (this.answer === undefined) await pause();
    return this.answer;
  }

  end(): void {
    this.#psql.stdin.end();
  }
}

function pause(): Promise<unknown> {
  return new Promise((done) => setTimeout(done, 2));
}

interface Person {
  session: Session;
  stage: Stage;
  saw: number;
}

/** Play an order in PostgreSQL as the figure does, and note the stages of both after each press. */
async function playForReal(people: Record<Name, Person>, watcher: Session, level: string, story: Story, order: readonly Name[]): Promise<string[]> {
  const isCounter = story === STORIES[0];
  await watcher.ask(`TRUNCATE hall; INSERT INTO hall VALUES ${isCounter ? "('seats', 240)" : "('Ana', 1), ('Ben', 1)"};`);
  for (const name of NAMES) Object.assign(people[name], { stage: "before", saw: 0 });
  const stages: string[] = [];
  /** What an answer means: an error ends the transaction. */
  const conclude = async (person: Person, then: Stage) => {
    const answer = person.session.answer ?? "";
    if (answer.includes("ERROR")) {
      expect(answer).toContain("40001");
      await person.session.ask("ROLLBACK;");
      person.stage = "failed";
    } else person.stage = then;
    return answer;
  };
  const press = async (name: Name) => {
    const person = people[name];
    const other = people[name === "Ana" ? "Ben" : "Ana"];
    if (person.stage === "before" || person.stage === "failed") {
      person.saw = Number(await person.session.ask(`BEGIN ISOLATION LEVEL ${level}; SELECT sum(value) FROM hall;`));
      person.stage = "has read";
    } else if (person.stage === "has read" && !isCounter && person.saw < 2) {
      await person.session.ask("ROLLBACK;");
      person.stage = "gave up";
    } else if (person.stage === "has read") {
      person.session.send(isCounter ? `UPDATE hall SET value = ${person.saw - 1} WHERE name = 'seats';` : `UPDATE hall SET value = 0 WHERE name = '${name}';`);
      let waits = false;
      while (person.session.answer === undefined && !waits) {
        await pause();
        waits = (await watcher.ask("SELECT count(*) FROM pg_locks WHERE NOT granted;")) !== "0";
      }
      if (person.session.answer === undefined) person.stage = "waits";
      else await conclude(person, "has written");
    } else if (person.stage === "has written") {
      await person.session.ask("COMMIT;");
      await conclude(person, "committed");
      if (other.stage === "waits") {
        while (other.session.answer === undefined) await pause();
        await conclude(other, "has written");
      }
    }
  };
  for (const name of order) {
    await press(name);
    stages.push(`${people.Ana.stage} / ${people.Ben.stage}`);
  }
  stages.push(await watcher.ask("SELECT string_agg(value::text, ' ' ORDER BY name) FROM hall;"));
  for (const name of NAMES) {
    while (people[name].session.answer === undefined) await pause();
    await people[name].session.ask("ROLLBACK;");
  }
  return stages;
}

function playModel(level: Hall["level"], story: Story, order: readonly Name[]): string[] {
  let hall = openHall(level, story);
  const stages: string[] = [];
  for (const name of order) {
    if (canGoOn(hall, name)) hall = goOn(hall, name);
    stages.push(`${hall.Ana.stage} / ${hall.Ben.stage}`);
  }
  return [
    ...stages,
    Object.keys(hall.rows)
      .sort()
      .map((name) => hall.rows[name])
      .join(" "),
  ];
}

it("does in every order what PostgreSQL does", { timeout: 600_000 }, async ({ skip }) => {
  const lacking = lackingNeeds(["postgresql"]);
  if (lacking.length > 0 && process.env["CI"] !== "true") skip(`this machine lacks ${lacking.join()}`);
  const wrong: string[] = [];
  await withNeeds(["postgresql"], async (env) => {
    const sessions = [new Session(env), new Session(env), new Session(env)] as const;
    const [ana, ben, watcher] = sessions;
    const people: Record<Name, Person> = { Ana: { session: ana, stage: "before", saw: 0 }, Ben: { session: ben, stage: "before", saw: 0 } };
    await watcher.ask("CREATE TABLE hall (name text PRIMARY KEY, value int NOT NULL);");
    for (const story of STORIES)
      for (const level of LEVELS)
        for (const order of interleave(4, 4)) {
          const real = await playForReal(people, watcher, level, story, order);
          const ours = playModel(level, story, order);
          if (real.join() !== ours.join()) wrong.push(`${story}, ${level}, ${order.join(" ")}:\n${real.join(", ")}\nours ${ours.join(", ")}`);
        }
    for (const session of sessions) session.end();
    return { output: "", code: 0 };
  });
  expect(wrong).toEqual([]);
});
