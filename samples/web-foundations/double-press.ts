import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { openBrowser, readBody, serve, stop } from "./browser.ts";

let requests = 0;
let bookings = 0;
let loseAnswers = 0;
let isShown = false;
const answers = new Map<string, string>();

const port = await serve(async (request, response) => {
  response.setHeader("connection", "close");
  if (request.method === "GET") {
    const [, name, key = ""] = request.url!.split("/");
    response.setHeader("content-type", "text/html");
    response.end(name === "favicon.ico" ? "" :
      readFileSync(`${name}.html`, "utf8").replace("KEY", key));
    return;
  }
  requests++;
  // region: server
  const form = new URLSearchParams(await readBody(request));
  const key = request.headers["idempotency-key"] ?? form.get("key");
  let answer = key ? answers.get(String(key)) : undefined;
  if (!answer) {
    answer = JSON.stringify({ id: `booking ${++bookings}` });
    if (key) answers.set(String(key), answer);   // a table, in earnest
  }
  // endregion
  if (isShown) {
    const header = request.headers["idempotency-key"];
    console.log(`${request.method} ${request.url} HTTP/1.1`);
    if (header) console.log(`Idempotency-Key: ${header}`);
    console.log(`    200 OK  ${answer}`,
      loseAnswers > 0 ? "(lost in the tunnel)" : "");
  }
  await sleep(800);                              // the slow way back
  if (loseAnswers-- > 0) request.socket.destroy();
  else response.end(answer);
});

const browser = await openBrowser();

/** Opens a page, does something on it, counts what was booked. */
async function count(what: string, path: string,
  act: (page: Awaited<ReturnType<typeof browser.newPage>>) => unknown,
  options = {}) {
  requests = bookings = 0;
  const page = await browser.newPage(options);
  await page.goto(`http://localhost:${port}/${path}`);
  await act(page);
  await sleep(1100);
  console.log(`${what}: arrived ${requests}, booked ${bookings}`);
  await page.close();
}
const twice = (page: any) => page.dblclick("button");
const arrived = async () => { while (!requests) await sleep(10); };
const loseOne = async (page: any) => {
  loseAnswers = 1;
  await page.click("button");
  await page.waitForFunction(
    "document.querySelector('p').textContent.startsWith('No')");
  await page.click("button");
};
for (const [name, path] of [["no-key", ""], ["key", "key-0"]]) {
  console.log(`--- ${name} ---`);
  isShown = true;
  requests = bookings = 0;
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/book/${path}`);
  await loseOne(page);
  await sleep(1100);
  await page.close();
}
isShown = false;
console.log("--- tries ---");
await count("no guard, two presses", "naive", twice);
await count("disabled button, two presses", "book/", twice);
await count("disabled button, answer lost", "book/", loseOne);
await count("and a key, answer lost", "book/key-1", loseOne);
await count("and a key, page reloaded", "book/key-2", async (page) => {
  await page.click("button");
  await arrived();
  await page.reload();
  await page.click("button");
});
await count("and a key, JavaScript off", "book/key-3", async (page) => {
  const { x, y } = (await page.locator("button").boundingBox())!;
  for (let press = 0; press < 2; press++) {
    await page.mouse.click(x + 5, y + 5);
    await arrived();
  }
}, { javaScriptEnabled: false });
await stop();
