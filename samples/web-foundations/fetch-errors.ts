import { setTimeout as sleep } from "node:timers/promises";
import { openBrowser, serve, stop } from "./browser.ts";

const port = await serve(async (request, response) => {
  response.setHeader("content-type", "application/json");
  switch (request.url) {
    case "/taken":                       // a refusal of our own
      response.writeHead(409).end('{"title": "A seat is not free"}');
      break;
    case "/proxy":                       // the proxy's error page
      response.writeHead(502, { "content-type": "text/html" })
        .end("<html><h1>502 Bad Gateway</h1></html>");
      break;
    case "/slow":
      await sleep(2000);
      response.end("{}");
      break;
    case "/cut":
      request.socket.destroy();
      break;
    default:
      response.setHeader("content-type", "text/html");
      response.end("<title>Seats</title>");
  }
});

// region: call
const call = `async function call(path) {
  const response = await fetch(path,
    { signal: AbortSignal.timeout(1000) });
  const type = response.headers.get("content-type") ?? "";
  if (!type.includes("json"))
    throw new Error(response.status + " and no JSON");
  const body = await response.json();
  if (!response.ok) throw new Error(body.title);
  return body;
}`;
// endregion

const page = await (await openBrowser()).newPage();
await page.goto(`http://localhost:${port}/`);
await page.addScriptTag({ content: call });
const show = (script: string) => page.evaluate(`${script}.then(
  (value) => "resolved, " + value, (error) => "rejected, " + error)`);
console.log("--- raw ---");
for (const script of [
  'fetch("/taken").then((r) => "ok is " + r.ok)',
  'fetch("/proxy").then((r) => "ok is " + r.ok)',
  'fetch("/proxy").then((r) => r.json())',
  'fetch("/cut")',
  'fetch("/slow", { signal: AbortSignal.timeout(1000) })',
]) console.log(`${script}\n  ${await show(script)}`);
console.log("--- call ---");
for (const script of ['call("/taken")', 'call("/proxy")'])
  console.log(`${script}\n  ${await show(script)}`);
await stop();
