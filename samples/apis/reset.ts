// run: node
import { createHash, randomBytes } from "node:crypto";

// region: reset
const hash = (text: string) =>
  createHash("sha256").update(text).digest("hex");
const users = new Map([["ana@example.org",
  { password: "old", sessions: ["phone", "laptop"] }]]);
const resets = new Map<string, { mail: string; until: number }>();
const outbox: { mail: string; text: string }[] = [];

/** The answer is the same whether the address is known or not. */
function ask(mail: string, now: number): string {
  if (users.has(mail)) {
    const token = randomBytes(32).toString("base64url");
    for (const [key, reset] of resets)
      if (reset.mail === mail) resets.delete(key);
    resets.set(hash(token), { mail, until: now + 20 * 60 });
    outbox.push({ mail, text: token });   // a link to our fixed host
  }
  return "202 If the address is known, a mail is on its way.";
}

function change(token: string, password: string, now: number): string {
  const key = hash(token);
  const reset = resets.get(key);
  resets.delete(key);                     // used up, whatever follows
  if (!reset || reset.until < now) return "400 ask for a new link";
  users.set(reset.mail, { password, sessions: [] });
  outbox.push({ mail: reset.mail, text: "Your password was changed." });
  return "204 log in with it";
}
// endregion

// region: attempts
console.log(ask("ana@example.org", 0));
console.log(ask("nobody@example.org", 0));
const [first] = outbox.map(({ text }) => text);
console.log("stored as sent:", resets.has(first));
console.log("a guess:    ", change("0".repeat(43), "new", 60));
console.log("the link:   ", change(first, "new", 60));
console.log("once more:  ", change(first, "evil", 61));
ask("ana@example.org", 100);
const late = outbox.at(-1)!.text;
console.log("too late:   ", change(late, "x", 100 + 1201));
const ana = users.get("ana@example.org")!;
console.log("sessions:   ", ana.sessions.length);
console.log("last mail:  ", outbox[1].text);
// endregion
