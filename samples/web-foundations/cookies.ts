import { openBrowser, serve, stop } from "./browser.ts";

const port = await serve((request, response) => {
  if (request.url === "/login") {
    // region: set
    response.setHeader("set-cookie", [
      "__Host-session=9f2c; Path=/; Secure; HttpOnly; SameSite=Lax",
      "theme=dark; Path=/; Max-Age=31536000; SameSite=Lax",
      "admin=1; Path=/admin",
      "__Host-wrong=1; Path=/",                 // refused
    ]);
    // endregion
  }
  response.setHeader("content-type", "text/html");
  if (request.url !== "/favicon.ico")
    console.log(request.url, "got",
      request.headers.cookie ?? "nothing");
  response.end("<title>Box office</title>");
});

const browser = await openBrowser();
const context = await browser.newContext();
const page = await context.newPage();
const site = `http://localhost:${port}`;

console.log("--- sent ---");
for (const path of ["/login", "/shows", "/admin"])
  await page.goto(site + path);
await page.goto(site + "/shows");
console.log("script sees", await page.evaluate("document.cookie"));

console.log("--- kept ---");
// region: kept
await page.evaluate(`localStorage.setItem("row", "B");
  sessionStorage.setItem("draft", "B7");`);
const tab = await context.newPage();
await tab.goto(site + "/shows");
const read = `[localStorage.getItem("row"),
  sessionStorage.getItem("draft")].join(" ")`;
console.log("same tab: ", await page.evaluate(read));
console.log("other tab:", await tab.evaluate(read));
// endregion
await stop();
