// run: node
import { openBoxOfficeOfListings, start } from "./http.ts";

const log = (service: string, trace: string, ...more: unknown[]) =>
  console.log(service, `trace=${trace}`, ...more);
const traceOf = (header?: string) => header?.split("-")[1] ?? "";

const office = openBoxOfficeOfListings();
const backend = await start((request, response) => {
  const { traceparent, "x-caller": caller } = request.headers;
  response.on("finish", () => log("office ",
    traceOf(String(traceparent)), request.url,
    response.statusCode, caller));
  return office.listener(request, response);
});

// region: gateway
const callers: Record<string, string> = { "key-p": "partner" };
let requests = 0;
const gateway = await start(async (request, response) => {
  const trace = (++requests).toString(16).padStart(32, "0");
  response.on("finish", () =>
    log("gateway", trace, request.url, response.statusCode));
  response.setHeader("request-id", trace);
  const caller = callers[String(request.headers["x-api-key"])];
  if (!caller) return response.writeHead(401).end();
  const answer = await fetch(backend.url + request.url, {
    signal: AbortSignal.timeout(2000),
    // built anew: a header that the caller sent cannot slip through
    headers: { "x-caller": caller,
      traceparent: `00-${trace}-00000000000000a1-01` } });
  response.writeHead(answer.status);
  response.end(await answer.text());
});
// endregion

const get = (path: string, key: string) => fetch(gateway.url + path,
  { headers: { "x-api-key": key, "x-caller": "staff" } })
  .then((response) => response.text());
await get("/health", "key-p");
await get("/shows/99", "key-p");
await get("/health", "stolen");
gateway.stop();
backend.stop();
