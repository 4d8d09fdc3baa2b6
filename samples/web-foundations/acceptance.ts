/**
 * Checks your booking page: node acceptance.ts http://127.0.0.1:8080
 *
 * It reads your pages as a browser does. The first form of / has the
 * fields seat and name and leads to a page with the booking form. That
 * leads to a page with the cancel form. /staff lists the bookings.
 * Without an argument the program tests itself.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync }
  from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

type Fields = Record<string, string>;
interface Form { action: string; fields: Fields }
interface Page { url: string; status: number; headers: Headers;
  text: string; forms: Form[] }

function expect(what: string, found: unknown, expected: unknown) {
  if (found !== expected)
    throw new Error(`${what}: expected ${expected}, got ${found}`);
}
/** The attributes of a tag, with their few usual escapes undone. */
function attributes(tag: string) {
  const all = tag.matchAll(
    /\s([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g);
  return Object.fromEntries([...all].map(([, name, a, b, c]) =>
    [name!.toLowerCase(), (a ?? b ?? c ?? "")
      .replace(/&#(\d+);/g, (_, n) => String.fromCharCode(n))
      .replaceAll("&quot;", '"').replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">").replaceAll("&amp;", "&")])) as Fields;
}
const tags = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, "gi"))]
    .map(([tag]) => tag);

// region: visitor
/** A browser in small: it keeps cookies and reads forms. */
class Visitor {
  cookies = new Map<string, string>();
  base: string;
  constructor(base: string) { this.base = base; }

  async ask(path: string, init: RequestInit = {}): Promise<Page> {
    const url = new URL(path, this.base).href;
    const headers = new Headers(init.headers);
    headers.set("accept", "text/html");
    headers.set("cookie", [...this.cookies].map(([name, value]) =>
      `${name}=${value}`).join("; "));
    const answer = await fetch(url,
      { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      this.cookies.set(name!, value!);
    }
    const text = await answer.text();
    const forms = [...text.matchAll(/(<form\b[^>]*>)(.*?)<\/form>/gis)]
      .map(([, open, inside]) => ({
        action: new URL(attributes(open!)["action"] ?? "", url).href,
        fields: Object.fromEntries(tags(inside!, "input")
          .map(attributes).filter(({ name }) => name)
          .map(({ name, value = "" }) => [name, value])) as Fields }));
    return { url, status: answer.status, headers: answer.headers,
      text, forms };
  }
  /** Press the button of a form, from our page or a foreign one. */
  send({ action, fields }: Form, site = "same-origin") {
    return this.ask(action, { method: "POST",
      body: new URLSearchParams(fields), headers: {
        origin: site === "same-origin"
          ? new URL(this.base).origin : "https://evil.example",
        "sec-fetch-site": site } });
  }
  /** Send, and follow the redirect to the next page. */
  async follow(form: Form) {
    const { status, headers } = await this.send(form);
    const next = headers.get("location");
    if (!next) throw new Error(`expected a redirect, got ${status}`);
    return this.ask(next);
  }
  /** Hold any free seat; the page with the booking form. */
  async hold(name: string) {
    for (let n = 0; n < 240; n++) {
      const { forms } = await this.ask("/");
      if (!forms[0]) throw new Error("expected a form at /, got none");
      const seat = "ABCDEFGHIJKL"[n % 12]! + (1 + Math.floor(n / 12));
      const sent = await this.send({ ...forms[0],
        fields: { ...forms[0].fields, seat, name } });
      const next = sent.headers.get("location");
      if (next) return this.ask(next);
    }
    throw new Error("expected a free seat, got none");
  }
  /** How often the staff's list names this buyer. */
  async booked(name: string) {
    return (await this.ask("/staff")).text.split(name).length - 1;
  }
}
const buyer = () => `buyer-${randomBytes(6).toString("hex")}`;
function formOf({ url, forms }: Page) {
  if (!forms[0]) throw new Error(
    `expected a form at ${new URL(url).pathname}, got none`);
  return forms[0];
}
// endregion

// region: presses
async function presses(visitor: Visitor) {
  const twice = buyer();
  const form = formOf(await visitor.hold(twice));
  await Promise.all([visitor.send(form), visitor.send(form)]);
  expect("two presses", await visitor.booked(twice), 1);

  const lost = buyer();
  const tunnel = formOf(await visitor.hold(lost));
  await loseAnswer(visitor, tunnel);
  for (let i = 0; i < 40 && !await visitor.booked(lost); i++)
    await sleep(50);
  await visitor.send(tunnel);
  expect("a lost answer", await visitor.booked(lost), 1);

  const again = buyer();
  const page = await visitor.hold(again);
  await visitor.send(formOf(page));
  const reloaded = await visitor.ask(page.url);
  if (reloaded.forms[0]) await visitor.send(reloaded.forms[0]);
  expect("reload and press", await visitor.booked(again), 1);
}
/** Send a form and hang up before the answer comes. */
async function loseAnswer(visitor: Visitor, form: Form) {
  const body = new URLSearchParams(form.fields).toString();
  const sent = request(form.action, { method: "POST", headers: {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": body.length, "sec-fetch-site": "same-origin",
    origin: new URL(visitor.base).origin, cookie: [...visitor.cookies]
      .map((pair) => pair.join("=")).join("; ") } });
  sent.on("error", () => {}).end(body);
  await new Promise((done) => sent.on("finish", done));
  await sleep(5);
  sent.destroy();
}
// endregion

async function redirect(visitor: Visitor) {
  const sent = await visitor.send(formOf(await visitor.hold(buyer())));
  expect("status", sent.status, 303);
  const next = await visitor.ask(sent.headers.get("location") ?? "/");
  expect("the page behind it", next.status, 200);
}
async function markup(visitor: Visitor) {
  const marker = buyer();
  const name = `<img src="" onerror="alert(1)">${marker}`;
  const held = await visitor.hold(name);
  const done = await visitor.follow(formOf(held));
  const staff = await visitor.ask("/staff");
  for (const { url, text } of [held, done, staff]) {
    const path = new URL(url).pathname.split("/")[1];
    expect(`<img> at /${path}`, text.includes("<img src"), false);
  }
  expect("the buyer's lines", await visitor.booked(marker), 1);
}
/** A buyer with a booking, and the form that cancels it. */
async function cancelForm(visitor: Visitor) {
  const name = buyer();
  const page = await visitor.follow(formOf(await visitor.hold(name)));
  return { name, form: formOf(page) };
}
// region: forged
async function forged(visitor: Visitor) {
  const { name, form } = await cancelForm(visitor);
  // An evil page knows the address, and no secret of the form.
  const { status } = await visitor.send(
    { action: form.action, fields: {} }, "cross-site");
  expect("refused", status >= 400 && status < 500, true);
  expect("bookings left", await visitor.booked(name), 1);
}
// endregion
async function ownForm(visitor: Visitor) {
  const { name, form } = await cancelForm(visitor);
  await visitor.send(form);
  expect("bookings left", await visitor.booked(name), 0);
}
async function cookie(visitor: Visitor) {
  const { headers } = await new Visitor(visitor.base).ask("/");
  const set = headers.getSetCookie().find((line) =>
    line.startsWith("__Host-"));
  if (!set) throw new Error("expected a name with __Host-, got none");
  for (const flag of ["Path=/", "Secure", "HttpOnly", "SameSite="])
    if (!set.toLowerCase().includes(`; ${flag.toLowerCase()}`))
      throw new Error(`expected ${flag}, got none`);
  expect("SameSite=None", /samesite=none/i.test(set), false);
}
async function policy(visitor: Visitor) {
  const page = await visitor.hold(buyer());
  const value = page.headers.get("content-security-policy") ?? "none";
  if (!/(default|script)-src/.test(value))
    throw new Error(`expected default-src or script-src, got ${value}`);
  expect("'unsafe-inline'", value.includes("'unsafe-inline'"), false);
  const inline = [...tags(page.text, "script")
    .filter((tag) => !/\s(src|nonce)=/i.test(tag)),
    ...tags(page.text, "\\w+").filter((tag) =>
      /\s(on\w+|style)=/i.test(tag))];
  expect("inline code", inline[0] ?? "none", "none");
}
async function revalidation(visitor: Visitor) {
  const { url } = await visitor.hold(buyer());
  const { headers } = await visitor.ask(url);
  const etag = headers.get("etag") ?? "none";
  const { status } = await visitor.ask(url,
    { headers: { "if-none-match": etag } });
  expect(`second visit with ETag ${etag === "none" ? etag : "sent"}`,
    status, 304);
}
async function assets(visitor: Visitor) {
  const page = await visitor.hold(buyer());
  const files = [...tags(page.text, "script"),
    ...tags(page.text, "link")].map(attributes)
   .filter(({ rel }) => !rel || rel === "stylesheet")
    .map(({ src, href }) => src ?? href);
  if (!files.length) throw new Error("expected a file, got none");
  for (const file of files) {
    const { headers } = await visitor.ask(file!);
    const value = headers.get("cache-control") ?? "none";
    if (!/max-age=31536000/.test(value) || !/immutable/.test(value))
      throw new Error(`expected a year and immutable, got ${value}`);
  }
}
async function labels(visitor: Visitor) {
  const { text } = await visitor.ask("/");
  const labeled = tags(text, "label").map((tag) =>
    attributes(tag)["for"]);
  for (const tag of tags(text, "input")) {
    const { type, id, name } = attributes(tag);
    const before = text.slice(0, text.indexOf(tag)).split("<label");
    const isInside = before.length > 1 &&
      !before.at(-1)!.includes("</label");
    const isLabeled = isInside || (id && labeled.includes(id));
    if (type !== "hidden" && !isLabeled)
      throw new Error(`expected a label for ${name}, got none`);
  }
}

type Check = (visitor: Visitor) => Promise<void>;
const criteria: [what: string, check: Check][] = [
  ["each intent gives one booking", presses],
  ["a successful form answers 303", redirect],
  ["a name with markup is shown as text", markup],
  ["a forged form cancels nothing", forged],
  ["your own form cancels", ownForm],
  ["the session cookie has prefix and flags", cookie],
  ["a policy is sent, and the page obeys it", policy],
  ["a second visit gets 304", revalidation],
  ["scripts and styles are kept for a year", assets],
  ["each field has a label", labels],
];

/** One line for each criterion; which of them failed. */
async function examine(base: string, isBrief = false) {
  const failed: string[] = [];
  for (const [what, check] of criteria) {
    try {
      await check(new Visitor(base));
      if (!isBrief) console.log(`ok   ${what}`);
    } catch (error) {
      failed.push(what);
      console.log(`FAIL ${what}: ${(error as Error).message}`);
    }
  }
  const met = criteria.length - failed.length;
  console.log(`${met} of ${criteria.length} criteria met`);
  return failed;
}

// region: self-test
const solution = new URL("booking.ts", import.meta.url);
const variants: [breaks: string, old: string, broken: string][] = [
  ["each intent", "hold_id text unique", "hold_id text"],
  ["303", "return [303, `/bookings", "return [302, `/bookings"],
  ["markup", "<td>${escape(row[\"buyer\"])}", "<td>${row[\"buyer\"]}"],
  ["forged", "if (sent.get(\"csrf\") !== tokens.get(session))",
    "if (!session)"],
  ["own form", "token, \"\", \"Cancel\"", "\"\", \"\", \"Cancel\""],
  ["cookie", "; SameSite=Lax", ""],
  ["policy", "default-src 'self'; ", "default-src 'self' " +
    "'unsafe-inline'; "],
  ["304", "\"ETag\", etag", "\"X-Tag\", etag"],
  ["year", "max-age=31536000", "max-age=60"],
  ["label", "<label>Seat <input name=\"seat\" required></label>",
    "<input name=\"seat\" placeholder=\"Seat\">"],
];

/** Start the worked solution, with an edit, and examine it. */
async function tryVariant(old: string, broken: string) {
  const text = readFileSync(solution, "utf8");
  if (!text.includes(old)) throw new Error(`no ${old} in the solution`);
  const folder = mkdtempSync(join(tmpdir(), "booking-"));
  const file = join(folder, "booking.ts");
  writeFileSync(file, text.replace(old, () => broken));
  const child = spawn(process.execPath, ["--no-warnings", file],
    { env: { ...process.env, PORT: "0" },
      stdio: ["ignore", "pipe", "inherit"] });
  try {
    const base = await new Promise<string>((done) =>
      child.stdout.once("data", (line) => done(String(line).trim())));
    return await examine(base, old !== broken);
  } finally {
    child.kill();
    rmSync(folder, { recursive: true });
  }
}
/** The worked solution passes; each broken variant fails once. */
async function selfTest() {
  console.log("--- worked ---");
  const failed = [await tryVariant("", "")];
  console.log("--- broken ---");
  for (const [, old, broken] of variants)
    failed.push(await tryVariant(old, broken));
  const names = failed.map((list) => list.join());
  const isRight = names.every((name, n) => n === 0
    ? name === "" : name.includes(variants[n - 1]![0]));
  if (!isRight || failed.some((list) => list.length > 1))
    throw new Error(`the self-test failed: ${names.join("; ")}`);
}
// endregion

const base = process.argv[2];
if (base) {
  const isThere = await fetch(base).then(() => true, () => false);
  if (!isThere) console.log(`Nothing answers at ${base}.`);
  process.exitCode = isThere && !(await examine(base)).length ? 0 : 1;
} else if (existsSync(solution)) {
  await selfTest();
} else {
  console.log("Which address? node acceptance.ts " +
    "http://127.0.0.1:8080");
  process.exitCode = 1;
}
