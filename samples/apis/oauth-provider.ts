// tested by: oauth.ts
/** An authorization server: the npm package oidc-provider, set up. */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage,
  type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import Provider, { type Adapter, type AdapterPayload,
  type Configuration } from "oidc-provider";

const passwords: Record<string, string> = { ana: "opening-night" };
const { privateKey } =
  generateKeyPairSync("rsa", { modulusLength: 2048 });

/** Keeps codes, sessions and consents: in earnest, in a database. */
const kept = new Map<string, AdapterPayload>();
const keep = (model: string): Adapter => ({
  async upsert(id, payload) { kept.set(`${model}:${id}`, payload); },
  async find(id) { return kept.get(`${model}:${id}`); },
  async findByUid(uid) {
    return [...kept.values()].find((other) => other.uid === uid);
  },
  async findByUserCode() { return undefined; },
  async consume(id) { kept.get(`${model}:${id}`)!.consumed = true; },
  async destroy(id) { kept.delete(`${model}:${id}`); },
  async revokeByGrantId(id) {
    for (const [key, { grantId }] of kept)
      if (grantId === id) kept.delete(key);
  },
});

// region: configuration
const configuration: Configuration = {
  adapter: keep,
  clients: [{ client_id: "partner-app",
    token_endpoint_auth_method: "none",      // an app keeps no secret
    redirect_uris: ["https://partner.example/callback"] }],
  features: {
    devInteractions: { enabled: false },
    resourceIndicators: {                    // one token, one API
      enabled: true,
      getResourceServerInfo: (_context, resource) => ({
        audience: resource, scope: "holds", accessTokenTTL: 600,
        accessTokenFormat: "jwt", jwt: { sign: { alg: "RS256" } } }),
    },
  },
  pkce: { required: () => true },
  jwks: { keys: [privateKey.export({ format: "jwk" })] },
  cookies: { keys: [randomBytes(32).toString("hex")] },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  renderError: (context, { error }) => { context.body = error; },
  findAccount: (_context, id) =>
    ({ accountId: id, claims: () => ({ sub: id }) }),
  ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600,
    IdToken: 600, Interaction: 600, Session: 600 },
};
// endregion

export async function startProvider() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, configuration);
  const answer = provider.callback();

  // region: interaction
  /** The two pages that Ana sees: her password, then her consent. */
  async function interact(request: IncomingMessage,
    response: ServerResponse) {
    const { prompt, params, session } =
      await provider.interactionDetails(request, response);
    if (request.method === "GET") return response.end(prompt.name);
    const form = new URLSearchParams(await text(request));
    if (prompt.name === "login") {
      const accountId = form.get("name") ?? "";
      if (passwords[accountId] !== form.get("password"))
        return response.writeHead(403).end("wrong password");
      return provider.interactionFinished(request, response,
        { login: { accountId } });
    }
    const grant = new provider.Grant({ accountId: session!.accountId,
      clientId: String(params.client_id) });
    grant.addOIDCScope("openid");
    grant.addResourceScope(String(params.resource), "holds");
    return provider.interactionFinished(request, response,
      { consent: { grantId: await grant.save() } },
      { mergeWithLastSubmission: true });
  }
  // endregion

  server.on("request", (request, response) =>
    request.url!.startsWith("/interaction/")
      ? void interact(request, response)
      : void answer(request, response));
  return {
    issuer,
    stop: () => { server.close(); server.closeAllConnections(); },
  };
}
