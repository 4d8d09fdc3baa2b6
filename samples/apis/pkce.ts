// run: node
import { createHash } from "node:crypto";

// The verifier of RFC 7636, appendix B. A client makes a new one for
// each login: randomBytes(32).toString("base64url")
const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const s256 = (text: string) =>
  createHash("sha256").update(text).digest("base64url");
const challenge = s256(verifier);

const authorize = new URL("https://login.example/authorize");
authorize.search = new URLSearchParams({
  response_type: "code",
  client_id: "box-office-app",
  redirect_uri: "https://boxoffice.example/callback",
  scope: "openid bookings:read",
  state: "af0ifjsldkj",
  code_challenge: challenge,
  code_challenge_method: "S256",
}).toString();
console.log([...authorize.searchParams]
  .map(([name, value]) => `${name} = ${value}`).join("\n"));

// The server kept the challenge next to the code it issued.
const codes = new Map([["SplxlOBeZQQYbYS6WxSbIA", challenge]]);
function token(code: string, verifier: string) {
  const kept = codes.get(code);
  codes.delete(code);                       // a code works once
  return kept === s256(verifier) ? "200 token" : "400 invalid_grant";
}
const code = "SplxlOBeZQQYbYS6WxSbIA";
console.log("thief with the code:", token(code, "guess"));
codes.set(code, challenge);
console.log("app with verifier: ", token(code, verifier));
console.log("the code once more:", token(code, verifier));
