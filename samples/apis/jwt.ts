// run: node
import { createHmac, generateKeyPairSync, sign,
  verify } from "node:crypto";

type Claims = { sub: string; aud: string; exp: number };
const part = (value: object) =>
  Buffer.from(JSON.stringify(value)).toString("base64url");
const json = (text: string) =>
  JSON.parse(Buffer.from(text, "base64url").toString());
const hmac = (key: string, text: string) =>
  createHmac("sha256", key).update(text).digest("base64url");

const { publicKey, privateKey } =
  generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = publicKey.export({ type: "spki", format: "pem" })
  .toString();                              // published for everybody

function issue(claims: Claims) {
  const text = `${part({ alg: "RS256" })}.${part(claims)}`;
  return `${text}.${sign("sha256", Buffer.from(text), privateKey)
    .toString("base64url")}`;
}

// region: naive
// The token chooses the algorithm. This is the hole.
function naive(token: string) {
  const [head, body, signature] = token.split(".");
  const text = `${head}.${body}`;
  const ok = json(head).alg === "HS256"
    ? hmac(pem, text) === signature
    : verify("sha256", Buffer.from(text), pem,
      Buffer.from(signature, "base64url"));
  return ok ? json(body).sub : "refused";
}
// endregion

// region: strict
function strict(token: string, now: number) {
  const [head, body, signature] = token.split(".");
  if (json(head).alg !== "RS256") return "refused: algorithm";
  if (!verify("sha256", Buffer.from(`${head}.${body}`), publicKey,
    Buffer.from(signature, "base64url"))) return "refused: signature";
  const claims: Claims = json(body);
  if (claims.aud !== "box-office") return "refused: audience";
  if (claims.exp <= now) return "refused: expired";
  return claims.sub;
}
// endregion

const now = 1_795_000_000;
const ana = { sub: "ana", aud: "box-office", exp: now + 600 };
const good = issue(ana);
const dara = part({ ...ana, sub: "dara" });
const text = `${part({ alg: "HS256" })}.${dara}`;
const forged = `${text}.${hmac(pem, text)}`;   // no private key needed
const [head, , signature] = good.split(".");
const edited = `${head}.${dara}.${signature}`;

console.log("--- token ---");
// This one is signed with a shared secret, so it repeats exactly.
const sample = `${part({ alg: "HS256" })}.${part(ana)}`;
console.log(`${sample.replace(".", ".\n")}.`);
console.log(hmac("a secret of the theatre", sample));
console.log("--- decoded ---");
for (const text of sample.split("."))
  console.log(Buffer.from(text, "base64url").toString());
console.log("--- attacks ---");
console.log("token     naive check       strict check");
for (const [name, token] of Object.entries({ good, edited, forged,
  old: issue({ ...ana, exp: now - 1 }),
  foreign: issue({ ...ana, aud: "cafe" }) }))
  console.log(name.padEnd(8), "", naive(token).padEnd(16),
    "", strict(token, now));
