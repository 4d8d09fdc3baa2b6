// tested by: acceptance.ts
/** The booking page of the box office: node booking.ts */
import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse }
  from "node:http";
import { DatabaseSync } from "node:sqlite";

const db = new DatabaseSync(":memory:");
db.exec(`
  create table hold (id text primary key, seat text unique,
    buyer text, session text, key text unique, expires integer);
  create table booking (id text primary key,
    hold_id text unique references hold)`);

const tokens = new Map<string, string>();    // session -> form token
const random = () => randomBytes(16).toString("base64url");
const hash = (text: string) =>
  createHash("sha256").update(text).digest("base64url").slice(0, 10);
const escape = (text: unknown) => String(text).replace(/[&<>"']/g,
  (sign) => `&#${sign.charCodeAt(0)};`);

const style = "body { font: 1rem/1.5 system-ui; max-width: 40rem }";
const script = `for (const form of document.forms)
  form.addEventListener("submit", () => {
    setTimeout(() => form.querySelector("button").disabled = true);
    form.querySelector("[role=status]").textContent = "Working";
  });`;
const assets: Record<string, [type: string, content: string]> = {
  [`/style.${hash(style)}.css`]: ["text/css", style],
  [`/press.${hash(script)}.js`]: ["text/javascript", script],
  "/favicon.ico": ["image/x-icon", ""],
};
const [css, js] = Object.keys(assets);

/** A form that carries its session's token. */
function form(action: string, token: string, fields: string,
  button: string) {
  return `<form method="post" action="${action}">
    <input type="hidden" name="csrf" value="${token}">
    ${fields}<button>${button}</button><p role="status"></p></form>`;
}

interface Hold {
  id: string; seat: string; buyer: string; session: string;
  key: string; expires: number; booking: string | null;
}
const findHold = (column: string, value: string) =>
  db.prepare(`select hold.*, booking.id as booking from hold left join
    booking on hold_id = hold.id where ${column} = ?`)
    .get(value) as unknown as Hold | undefined;

// region: pages
function pageFor(path: string, session: string) {
  const token = tokens.get(session)!;
  const [, kind, id = ""] = path.split("/");
  if (path === "/") return form("/holds", token, `
    <label>Seat <input name="seat" required></label>
    <label>Your name <input name="name" required></label>`, "Hold");
  if (path === "/staff") return `<table><tr><th scope="col">Seat
    <th scope="col">Buyer</tr>${db.prepare(`select seat, buyer
    from booking join hold on hold.id = hold_id order by seat`).all()
    .map((row) => `<tr><td>${escape(row["seat"])}
      <td>${escape(row["buyer"])}</tr>`).join("")}</table>`;
  const hold = findHold(
    kind === "holds" ? "hold.id" : "booking.id", id);
  if (hold?.session !== session) return undefined;
  const seat = `<p>Seat ${escape(hold.seat)}
    for ${escape(hold.buyer)}</p>`;
  if (kind === "holds") return seat + form(`/holds/${id}/booking`,
    token, `<input type="hidden" name="key" value="${hold.key}">`,
    "Book");
  return seat + form(`/bookings/${id}/cancel`, token, "", "Cancel");
}
// endregion

// region: actions
/** Carries out a form. Answers with a status and where to go next. */
function act(path: string, sent: URLSearchParams, session: string)
  : [status: number, next: string] {
  if (sent.get("csrf") !== tokens.get(session)) return [403, "forged"];
  const [, kind, id = ""] = path.split("/");
  if (path === "/holds") {
    const hold = random();
    const { changes } = db.prepare(`insert into hold values
      (?, ?, ?, ?, ?, ?) on conflict do nothing`).run(hold,
      sent.get("seat"), sent.get("name"), session, random(),
      Date.now() + 300_000);
    return changes ? [303, `/holds/${hold}`] : [409, "seat taken"];
  }
  const hold = findHold(
    kind === "holds" ? "hold.id" : "booking.id", id);
  if (hold?.session !== session) return [404, "not found"];
  if (kind === "bookings") {
    db.prepare("delete from booking where id = ?").run(id);
    db.prepare("delete from hold where id = ?").run(hold.id);
    return [303, "/"];
  }
  if (sent.get("key") !== hold.key) return [400, "wrong key"];
  if (!hold.booking && hold.expires < Date.now()) return [410, "late"];
  db.prepare(`insert into booking values (?, ?)
    on conflict do nothing`).run(random(), hold.id);
  return [303, `/bookings/${findHold("hold.id", id)!.booking}`];
}
// endregion

async function answer(request: IncomingMessage,
  response: ServerResponse) {
  const path = request.url!.split("?")[0]!;
  const asset = assets[path];
  if (asset) {
    response.setHeader("Content-Type", asset[0]);
    response.setHeader("Cache-Control",
      "public, max-age=31536000, immutable");
    response.end(asset[1]);
    return;
  }
  // region: headers
  let session = /__Host-session=([\w-]+)/
    .exec(request.headers.cookie ?? "")?.[1] ?? "";
  if (!tokens.has(session)) {
    session = random();
    tokens.set(session, random());
    response.setHeader("Set-Cookie", `__Host-session=${session}; ` +
      "Path=/; Secure; HttpOnly; SameSite=Lax");
  }
  response.setHeader("Content-Security-Policy", "default-src 'self'; " +
    "object-src 'none'; base-uri 'none'; form-action 'self'; " +
    "frame-ancestors 'none'");
  // endregion
  if (request.method === "POST") {
    let body = "";
    for await (const chunk of request) body += chunk;
    const sent = new URLSearchParams(body);
    const key = request.headers["idempotency-key"];
    if (typeof key === "string") sent.set("key", key);
    const [status, next] = act(path, sent, session);
    if (status < 400) response.setHeader("Location", next);
    response.writeHead(status).end(next);
    return;
  }
  const content = pageFor(path, session);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8">
    <title>Box office</title><link rel="stylesheet" href="${css}">
    <script src="${js}" defer></script><main><h1>Box office</h1>
    ${content ?? "Not found"}</main></html>`;
  const etag = `"${hash(page)}"`;
  response.setHeader("Cache-Control", "private, no-cache");
  response.setHeader("ETag", etag);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  if (request.headers["if-none-match"] === etag)
    response.writeHead(304).end();
  else response.writeHead(content ? 200 : 404).end(page);
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});
server.listen(Number(process.env["PORT"] ?? 8080), "127.0.0.1", () => {
  const { port } = server.address() as { port: number };
  console.log(`http://127.0.0.1:${port}`);
});
