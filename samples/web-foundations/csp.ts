import { randomBytes } from "node:crypto";
import { openBrowser, serve, stop } from "./browser.ts";

const port = await serve((request, response) => {
  const strict = request.url === "/strict";
  // region: policy
  const nonce = randomBytes(16).toString("base64");  // new each time
  const policy = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join("; ");
  // endregion
  if (strict) response.setHeader("Content-Security-Policy", policy);
  response.setHeader("content-type", "text/html");
  // region: page
  response.end(`<title>Bookings</title>
    <script nonce="${nonce}">console.log("our script ran")</script>
    <script>console.log("injected script ran")</script>
    <p>Booked by <img src="" onerror="console.log('handler ran')"></p>
    <a href="javascript:console.log('link ran')">Ana's page</a>`);
  // endregion
});

const browser = await openBrowser();
for (const path of ["open", "strict"]) {
  const page = await browser.newPage();
  console.log(`--- ${path} ---`);
  let lines = 0;
  page.on("console", (message) => {
    if (!/ ran$|Policy/.test(message.text())) return;
    console.log(message.text().split(". ")[0]!
      .replace(/'nonce-.*?'/, "'nonce-...'")
      .replace(/(?![^\n]{1,72}$)([^\n]{1,68}) /g, "$1\n  "));
    lines++;
  });
  await page.goto(`http://localhost:${port}/${path}`);
  await page.waitForLoadState("networkidle");
  await page.click("a");
  while (lines < 4) await page.waitForTimeout(50);
}
await stop();
