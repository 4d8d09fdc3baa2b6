// run: node
import { createHash, createPublicKey, randomBytes,
  verify } from "node:crypto";
import { Problem, send } from "../box-office/node/box-office.ts";
import { openBoxOfficeOfListings, start } from "./http.ts";
import { startProvider } from "./oauth-provider.ts";

const provider = await startProvider();
const { authorization_endpoint, token_endpoint, jwks_uri } = await (
  await fetch(`${provider.issuer}/.well-known/openid-configuration`)
).json();

// region: guard
const audience = "https://boxoffice.example";
const { keys } = await (await fetch(jwks_uri)).json();
const part = (text: string) =>
  JSON.parse(Buffer.from(text, "base64url").toString());
const refuse = (detail: string) => new Problem(401, "no-identity",
  detail, { title: "The caller is not known" },
  { "www-authenticate": 'Bearer error="invalid_token"' });

/** Who calls, when the token is good for this API and this scope. */
function check(token: string, scope: string, now: number): string {
  const [head = "", body = "", signature = ""] = token.split(".");
  let header, claims;
  try { [header, claims] = [part(head), part(body)]; } catch {
    throw refuse("no JSON Web Token");
  }
  const key = keys.find(({ kid }: any) => kid === header.kid);
  if (header.alg !== "RS256" || header.typ !== "at+jwt" || !key)
    throw refuse("not an access token of this issuer");
  if (!verify("sha256", Buffer.from(`${head}.${body}`),
    createPublicKey({ key, format: "jwk" }),
    Buffer.from(signature, "base64url"))) throw refuse("signature");
  if (claims.iss !== provider.issuer) throw refuse("issuer");
  if (claims.aud !== audience) throw refuse("audience");
  if (claims.exp * 1000 <= now) throw refuse("expired");
  if (!claims.scope?.split(" ").includes(scope))
    throw new Problem(403, "scope-missing", `needs ${scope}`,
      { title: "The token does not allow this" });
  return claims.sub;
}
// endregion

let clock = Date.now;
const office = openBoxOfficeOfListings();
const api = await start((request, response) => {
  try {
    const [, token = ""] = request.headers.authorization
      ?.split("Bearer ") ?? [];
    check(token, "holds", clock());
    return office.listener(request, response);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    send(response, error.reply);
  }
});

// region: client
const redirect_uri = "https://partner.example/callback";
const s256 = (text: string) =>
  createHash("sha256").update(text).digest("base64url");

/** What the app sends with the browser, and what it keeps back. */
function prepare(changes: Record<string, string> = {},
  verifier = randomBytes(32).toString("base64url"),
  state = randomBytes(16).toString("base64url")) {
  const url = new URL(authorization_endpoint);
  url.search = new URLSearchParams({ client_id: "partner-app",
    response_type: "code", redirect_uri, scope: "openid holds",
    resource: audience, state, code_challenge: s256(verifier),
    code_challenge_method: "S256", ...changes }).toString();
  return { url, verifier, state };
}

/** The app compares the state before it believes the code. */
function readCode(back: URL, state: string): string {
  if (back.searchParams.get("state") !== state)
    throw new Error("this is not the login that we began");
  return back.searchParams.get("code")!;
}

async function exchange(code: string, code_verifier: string,
  changes: Record<string, string> = {}) {
  const response = await fetch(token_endpoint, { method: "POST",
    body: new URLSearchParams({ grant_type: "authorization_code",
      client_id: "partner-app", redirect_uri, resource: audience,
      code, code_verifier, ...changes }) });
  return { status: response.status, ...await response.json() };
}
// endregion

// region: browser
/** Ana's browser: keeps cookies, follows redirects, fills in forms. */
async function browse(url: URL, see = (_page: string) => {}) {
  const jar = new Map<string, string>();
  let form: URLSearchParams | undefined;
  for (;;) {
    const response = await fetch(url, { redirect: "manual",
      headers: { cookie: [...jar.values()].join("; ") },
      ...(form ? { method: "POST", body: form } : {}) });
    for (const cookie of response.headers.getSetCookie())
      jar.set(cookie.split("=")[0]!, cookie.split(";")[0]!);
    const location = response.headers.get("location");
    form = undefined;
    if (location?.startsWith(redirect_uri)) return new URL(location);
    if (location) { url = new URL(location, url); continue; }
    const page = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${page}`);
    see(page);
    form = new URLSearchParams(page === "login"
      ? { name: "ana", password: "opening-night" } : { agree: "yes" });
  }
}
// endregion

const hold = async (token: string, seat: string) => {
  const response = await fetch(`${api.url}/shows/42/holds`, {
    method: "POST", headers: { authorization: `Bearer ${token}`,
      "content-type": "application/json" },
    body: JSON.stringify({ seats: [seat],
      buyer: "ana@example.org" }) });
  const { detail = "held" } = await response.json();
  return `${response.status} ${detail}`;
};

console.log("--- flow ---");
/** Prints the fields of a request, and hides what is random. */
const list = (fields: Iterable<[string, string]>, hidden: string[]) => {
  for (const [name, value] of fields)
    console.log(`>   ${name}=${hidden.includes(name)
      ? `(${value.length} random characters)` : value}`);
};
// Verifier and challenge are the example of RFC 7636.
const login = prepare({},
  "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "aZ3kQ9xW");
console.log("# 1. The app sends the browser to our login");
console.log(`> GET ${login.url.pathname}`);
list(login.url.searchParams, []);
const back = await browse(login.url, (page) =>
  console.log(page === "login" ? "#    There Ana logs in,"
    : "#    and she agrees that the app may hold seats"));
console.log("# 2. Our server sends the browser back to the app");
console.log(`> GET ${back.origin}${back.pathname}`);
list([...back.searchParams].filter(([name]) => name !== "iss"),
  ["code"]);
const code = readCode(back, login.state);
console.log("# 3. The app exchanges the code, without the browser");
console.log("> POST /token");
list([["grant_type", "authorization_code"], ["code", code],
  ["code_verifier", login.verifier]], ["code"]);
const granted = await exchange(code, login.verifier);
const token: string = granted.access_token;
const { sub, aud, scope, exp, iat } = part(token.split(".")[1]!);
console.log(`< ${granted.status}: an access token,`,
  `${granted.token_type}, for ${granted.expires_in} s`);
for (const [name, value] of Object.entries({ sub, aud, scope,
  exp: `iat + ${exp - iat}` })) console.log(`<   ${name}: ${value}`);
console.log("# 4. The app holds a seat for Ana");
console.log("> POST /shows/42/holds");
console.log("> Authorization: Bearer (the access token)");
console.log("<", await hold(token, "B7"));

console.log("--- attacks ---");
const tell = (what: string, came: string) =>
  console.log(what.padEnd(22), came);
/** One more login of Ana, up to the code. */
async function begin(changes: Record<string, string> = {}) {
  const prepared = prepare(changes);
  const back = await browse(prepared.url);
  return { ...prepared, back, code: back.searchParams.get("code")! };
}
const outcome = async (asked: ReturnType<typeof exchange>) => {
  const { status, error } = await asked;
  return `${status} ${error ?? "token"}`;
};
const stolen = await begin();
tell("a guessed verifier", await outcome(
  exchange(stolen.code, randomBytes(32).toString("base64url"))));
tell("the code once more",
  await outcome(exchange(code, login.verifier)));
tell("its token, even so", await hold(token, "B9"));
const other = await begin();
tell("another redirect URI", await outcome(exchange(other.code,
  other.verifier, { redirect_uri: "https://thief.example/" })));
tell("the same, at the start", await begin(
  { redirect_uri: "https://thief.example/" })
  .then(() => "sent on", (error: Error) => error.message));
tell("a login of the thief", await begin().then(({ back }) =>
  readCode(back, login.state)).catch((error: Error) => error.message));
const cafe = await begin({ resource: "https://cafe.example" });
const { access_token: foreign } = await exchange(cafe.code,
  cafe.verifier, { resource: "https://cafe.example" });
tell("a token for the cafe", await hold(foreign, "B8"));
const narrow = await begin({ scope: "openid" });
const { access_token: weak } =
  await exchange(narrow.code, narrow.verifier);
tell("a token without scope", await hold(weak, "B8"));
tell("the ID token", await hold(granted.id_token, "B8"));
const [head, body, signature] = token.split(".");
const dara = Buffer.from(JSON.stringify(
  { ...part(body!), sub: "dara" })).toString("base64url");
tell("a changed claim",
  await hold(`${head}.${dara}.${signature}`, "B8"));
clock = () => Date.now() + 11 * 60_000;
tell("11 minutes later", await hold(token, "B8"));

api.stop();
provider.stop();
