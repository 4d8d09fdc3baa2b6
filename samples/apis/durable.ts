// tested by: acceptance.ts
/** The partner's part of the box office, with its state in SQLite. */
import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { DatabaseSync } from "node:sqlite";
import { type Call, findShow, missing, openBoxOffice, Problem,
  readHold, readKey, readSettings, type Reply }
  from "../box-office/node/box-office.ts";

const { port, holdSeconds } = readSettings();
const { routes, listener } = openBoxOffice();
// In earnest: hashes of the tokens, from a secret store.
const partners: Record<string, string> = {
  "Bearer token-a": "agency", "Bearer token-b": "kiosk" };

// region: tables
const db = new DatabaseSync(
  process.env["BOX_OFFICE_DATA"] ?? "box-office.sqlite");
db.exec(`
  PRAGMA journal_mode = wal;
  CREATE TABLE IF NOT EXISTS hold (
    id text PRIMARY KEY, partner text NOT NULL, show text NOT NULL,
    seats text NOT NULL, buyer text NOT NULL, expires int NOT NULL);
  CREATE TABLE IF NOT EXISTS taken (
    show text, seat text, hold text NOT NULL REFERENCES hold,
    PRIMARY KEY (show, seat));
  CREATE TABLE IF NOT EXISTS booking (
    id text PRIMARY KEY, hold text NOT NULL UNIQUE REFERENCES hold);
  CREATE TABLE IF NOT EXISTS answer (
    partner text, key text, request text NOT NULL, body text,
    PRIMARY KEY (partner, key));
`);

/** All of the work is stored, or nothing when it throws. */
function inOneTransaction<Result>(work: () => Result): Result {
  db.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    db.exec("ROLLBACK");
    throw error;
  }
}
// endregion

function partnerOf({ headers }: Call): string {
  const partner = partners[headers.authorization ?? ""];
  if (!partner) throw new Problem(401, "no-identity", "Send a token.",
    { title: "The caller is not known" },
    { "www-authenticate": "Bearer" });
  return partner;
}

// region: hold
const forgetExpired = db.prepare(`DELETE FROM taken WHERE hold IN (
  SELECT id FROM hold WHERE expires <= ?
  AND id NOT IN (SELECT hold FROM booking))`);
const insertHold = db.prepare(
  "INSERT INTO hold VALUES (?, ?, ?, ?, ?, ?)");
const take = db.prepare(
  "INSERT INTO taken VALUES (?, ?, ?) ON CONFLICT DO NOTHING");

function createHold(call: Call): Reply {
  const partner = partnerOf(call);
  const { seats, buyer } = readHold(call);
  const show = findShow(call.id).id;
  const id = randomUUID();
  const expires = Date.now() + holdSeconds * 1000;
  inOneTransaction(() => {
    forgetExpired.run(Date.now());
    insertHold.run(id, partner, show, JSON.stringify(seats), buyer,
      expires);
    const gone = seats.filter((seat) =>
      take.run(show, seat, id).changes === 0);
    if (gone.length > 0)
      throw new Problem(409, "seat-taken",
        `${gone.join(", ")} cannot be held.`, { seats: gone });
  });
  return { status: 201, headers: { location: `/holds/${id}` },
    body: { id, show, seats, buyer,
      expiresAt: new Date(expires).toISOString() } };
}
// endregion

// region: book
const insertKey = db.prepare(`INSERT INTO answer VALUES (?, ?, ?, NULL)
  ON CONFLICT DO NOTHING`);
const storeAnswer = db.prepare(
  "UPDATE answer SET body = ? WHERE partner = ? AND key = ?");
const readAnswer = db.prepare(
  "SELECT request, body FROM answer WHERE partner = ? AND key = ?");

function book(call: Call): Reply {
  const partner = partnerOf(call);
  const key = readKey(call);
  const request = createHash("sha256")
    .update(`POST /holds/${call.id}/booking ${call.text}`)
    .digest("hex");
  inOneTransaction(() => {
    if (insertKey.run(partner, key, request).changes === 0) return;
    const booking = bookOnce(call.id, partner);
    storeAnswer.run(JSON.stringify(booking), partner, key);
  });
  if (process.env["CRASH_AFTER_COMMIT"])     // for the test of this
    process.kill(process.pid, "SIGKILL");
  const stored = readAnswer.get(partner, key)!;
  if (stored["request"] !== request)
    throw new Problem(422, "key-reused", "Use one key per intent.");
  const body = JSON.parse(String(stored["body"]));
  return { status: 201, body,
    headers: { location: `/bookings/${body.id}` } };
}

const readOwn = db.prepare(`SELECT hold.*, booking.id AS booking
  FROM hold LEFT JOIN booking ON booking.hold = hold.id
  WHERE hold.id = ? AND partner = ?`);
const insertBooking = db.prepare("INSERT INTO booking VALUES (?, ?)");

function bookOnce(hold: string, partner: string) {
  const row = readOwn.get(hold, partner);
  if (!row) throw missing(`hold ${hold}`);
  if (row["booking"])
    throw new Problem(409, "already-booked", "With another key.");
  if (Number(row["expires"]) <= Date.now())
    throw new Problem(410, "hold-expired", "Hold the seats again.");
  const id = randomUUID();
  insertBooking.run(id, hold);
  return { id, show: row["show"],
    seats: JSON.parse(String(row["seats"])), buyer: row["buyer"] };
}
// endregion

const api = JSON.parse(readFileSync(
  new URL("openapi.json", import.meta.url), "utf8")
  .replace(/^\/\/.*/, ""));
for (const path of Object.keys(routes))      // only what is ours here
  if (path !== "/health") delete routes[path];
Object.assign(routes, {
  "/openapi.json": { GET: () => ({ status: 200, body: api }) },
  "/shows/:id/holds": { POST: createHold },
  "/holds/:id/booking": { POST: book },
});
createServer(listener).listen(port, "127.0.0.1");
