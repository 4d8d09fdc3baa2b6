import { openBrowser, serve, stop } from "./browser.ts";

const cookies = [
  "__Host-session=9f2c; Path=/; Secure; HttpOnly; SameSite=Lax",
  "theme=dark; Path=/; Max-Age=31536000; SameSite=Lax",
  "admin=1; Path=/admin",
  "__Host-wrong=1; Path=/",                   // will be refused
];
let isShown = true;
const port = await serve((request, response) => {
  const { url, headers } = request;
  if (url === "/login") response.setHeader("set-cookie", cookies);
  if (isShown && url !== "/favicon.ico") {
    console.log(`GET ${url} HTTP/1.1`);
    if (headers.cookie) console.log(`Cookie: ${headers.cookie}`);
    console.log("    HTTP/1.1 200 OK");
    if (url === "/login") for (const line of cookies)
      console.log(`    Set-Cookie: ${line}`);
  }
  response.setHeader("content-type", "text/html");
  response.end("<title>Box office</title>");
});

const browser = await openBrowser();
const context = await browser.newContext();
const page = await context.newPage();
const site = `http://localhost:${port}`;

console.log("--- sent ---");
for (const path of ["/login", "/shows", "/admin"])
  await page.goto(site + path);
isShown = false;
await page.goto(site + "/shows");
console.log("document.cookie on /shows:",
  await page.evaluate("document.cookie"));

console.log("--- kept ---");
await page.evaluate(`localStorage.setItem("row", "B");
  sessionStorage.setItem("draft", "B7");`);
const tab = await context.newPage();
await tab.goto(site + "/shows");
for (const item of ['localStorage.getItem("row")',
  'sessionStorage.getItem("draft")'])
  console.log(item.padEnd(32), "this tab:", await page.evaluate(item),
    " other tab:", await tab.evaluate(item));
await stop();
