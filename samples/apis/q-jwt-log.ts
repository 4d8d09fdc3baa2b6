// run: node
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify,
  SignJWT } from "jose";                     // from npm

const now = Date.parse("2026-11-20T10:00:00Z") / 1000;
const pair = () => generateKeyPair("RS256");
const [old, young] = [await pair(), await pair()];
const published = async (kid: string, { publicKey }: typeof old) =>
  ({ ...await exportJWK(publicKey), kid, alg: "RS256" });
const issue = (kid: string, { privateKey }: typeof old) =>
  new SignJWT({}).setProtectedHeader({ alg: "RS256", kid })
    .setIssuer("https://login.example.org").setSubject("ana")
    .setAudience("box-office").setIssuedAt(now)
    .setExpirationTime(now + 600).sign(privateKey);
// Server 3 fetched the keys yesterday, before the new one came.
const keys = {
  fresh: createLocalJWKSet({ keys: [await published("k1", old),
    await published("k2", young)] }),
  stale: createLocalJWKSet({ keys: [await published("k1", old)] }),
};
const check = (server: string, token: string, audience: string,
  set: "fresh" | "stale", clock = now) => jwtVerify(token, keys[set], {
  algorithms: ["RS256"], issuer: "https://login.example.org",
  audience, requiredClaims: ["exp"],
  currentDate: new Date(clock * 1000),
}).then(() => console.log(`${server} 200`),
  (error) => console.log(`${server} 401 ${error.message}`));

const token = await issue("k2", young);
await check("server-1", token, "box-office", "fresh");
await check("server-2", token, "box-office", "fresh", now + 720);
await check("server-3", token, "box-office", "stale");
await check("server-4", token, "cafe", "fresh");
