// run: node
import { setTimeout as sleep } from "node:timers/promises";
import { openBoxOfficeOfListings, start } from "./http.ts";

const lines: string[] = [];
const log = (service: string, trace: string, ...more: unknown[]) =>
  lines.push([service, `trace=..${trace.slice(-4)}`, ...more]
    .join(" "));
const traceOf = (header?: string) => header?.split("-")[1] ?? "";

const office = openBoxOfficeOfListings();
const backend = await start((request, response) => {
  const { traceparent, "box-office-caller": caller } = request.headers;
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
  const caller = callers[String(request.headers["api-key"])];
  if (!caller) return response.writeHead(401).end();
  const answer = await fetch(backend.url + request.url, {
    signal: AbortSignal.timeout(2000),
    // Made here: what the caller sent under this name is not passed on.
    headers: { "box-office-caller": caller,
      traceparent: `00-${trace}-00000000000000a1-01` } });
  response.writeHead(answer.status);
  response.end(await answer.text());
});
// endregion

async function get(path: string, key: string) {
  console.log(`> GET ${path} HTTP/1.1`);
  console.log(`> Api-Key: ${key}\n> Box-Office-Caller: staff`);
  const response = await fetch(gateway.url + path, { headers:
    { "api-key": key, "box-office-caller": "staff" } });
  await response.text();
  const { status, statusText } = response;
  console.log(`< HTTP/1.1 ${status} ${statusText}`);
  while (lines.length < (status === 200 ? 2 : 1)) await sleep(5);
  for (const line of lines.splice(0).sort()) console.log("log:", line);
  console.log("");
}
await get("/shows/42", "key-p");
await get("/shows/42", "stolen");
gateway.stop();
backend.stop();
