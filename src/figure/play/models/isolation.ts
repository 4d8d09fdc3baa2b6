/**
 * Two transactions that are interleaved by hand, as PostgreSQL treats them (https://www.postgresql.org/docs/18/transaction-iso.html, 13.2).
 * A snapshot is taken by each statement at read committed, and by the first statement of a transaction at the two other levels. A second writer of a row waits
 * for the first; if that commits, the second goes on at read committed and fails with 40001 at the others. At serializable a transaction also fails
 * with 40001 if it read what the other wrote and the other read what it wrote.
 */

export const LEVELS = ["read committed", "repeatable read", "serializable"] as const;
export type Level = (typeof LEVELS)[number];
export const STORIES = ["a counter of free seats", "two ushers on duty"] as const;
export type Story = (typeof STORIES)[number];
export type Name = "Ana" | "Ben";

/** How far a transaction is. `waits` for the row, `failed` with 40001, `gave up` for its rule forbids the write. */
export type Stage = "before" | "has read" | "waits" | "has written" | "committed" | "failed" | "gave up";

export interface Transaction {
  stage: Stage;
  /** What it read: free seats, or ushers on duty. */
  saw?: number;
  /** How many commits it saw at its snapshot. */
  snapshot: number;
  /** What the other had committed when it first read. */
  failedAt?: "write" | "commit";
}

export interface Hall {
  level: Level;
  story: Story;
  Ana: Transaction;
  Ben: Transaction;
  /** Committed values. A counter has one row; the ushers are 1 while on duty. */
  rows: Readonly<Record<string, number>>;
  /** Who committed, in order. */
  commits: readonly Name[];
}

const idle: Transaction = { stage: "before", snapshot: 0 };

/** Nothing has happened yet. */
export function openHall(level: Level, story: Story): Hall {
  const rows: Record<string, number> = story === STORIES[0] ? { seats: 240 } : { Ana: 1, Ben: 1 };
  return { level, story, Ana: idle, Ben: idle, rows, commits: [] };
}

export function otherOf(name: Name): Name {
  return name === "Ana" ? "Ben" : "Ana";
}

/** Whether a transaction has a next statement now. */
export function canGoOn(hall: Hall, name: Name): boolean {
  return ["before", "has read", "has written", "failed"].includes(hall[name].stage);
}

/** The next statement of a transaction: read, write, commit; after a failure, all again. */
export function goOn(hall: Hall, name: Name): Hall {
  switch (hall[name].stage) {
    case "before":
    case "failed": {
      const saw = Object.values(hall.rows).reduce((sum, value) => sum + value, 0);
      return set(hall, name, { stage: "has read", saw, snapshot: hall.commits.length });
    }
    case "has read":
      return write(hall, name);
    case "has written":
      return commit(hall, name);
    default:
      return hall;
  }
}

function set(hall: Hall, name: Name, transaction: Transaction): Hall {
  return { ...hall, [name]: transaction };
}

function write(hall: Hall, name: Name): Hall {
  const mine = hall[name];
  const theirs = hall[otherOf(name)];
  const isStale = hall.commits.slice(mine.snapshot).includes(otherOf(name));
  if (hall.story === STORIES[1]) {
    if ((mine.saw ?? 0) < 2) return set(hall, name, { ...mine, stage: "gave up" });
    // The other read my row before I write it, and has committed a write of a row that I read.
    if (hall.level === "serializable" && isStale) return set(hall, name, { ...mine, stage: "failed", failedAt: "write" });
    return set(hall, name, { ...mine, stage: "has written" });
  }
  if (theirs.stage === "has written") return set(hall, name, { ...mine, stage: "waits" });
  if (isStale && hall.level !== "read committed") return set(hall, name, { ...mine, stage: "failed", failedAt: "write" });
  return set(hall, name, { ...mine, stage: "has written" });
}

function commit(hall: Hall, name: Name): Hall {
  const mine = hall[name];
  const other = otherOf(name);
  // Both wrote what the other had read, and the other was first to commit.
  const isPivot = hall.level === "serializable" && hall.story === STORIES[1] && hall.commits.slice(mine.snapshot).includes(other);
  if (isPivot) return set(hall, name, { ...mine, stage: "failed", failedAt: "commit" });
  const rows = hall.story === STORIES[0] ? { seats: (mine.saw ?? 0) - 1 } : { ...hall.rows, [name]: 0 };
  const done: Hall = { ...set(hall, name, { ...mine, stage: "committed" }), rows, commits: [...hall.commits, name] };
  // Who waited for the row goes on now.
  if (done[other].stage !== "waits") return done;
  return set(done, other, hall.level === "read committed" ? { ...done[other], stage: "has written" } : { ...done[other], stage: "failed", failedAt: "write" });
}

/** Whether both are through and the rule of the story is broken. */
export function isBroken({ story, rows, Ana, Ben, commits }: Hall): boolean {
  const isThrough = [Ana, Ben].every(({ stage }) => stage === "committed" || stage === "gave up");
  return isThrough && (story === STORIES[0] ? rows["seats"] !== 240 - commits.length : rows["Ana"] === 0 && rows["Ben"] === 0);
}
