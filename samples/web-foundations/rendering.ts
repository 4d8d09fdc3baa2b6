import { openBrowser, serve, stop } from "./browser.ts";

const seats = ["B7", "B8"];
// region: templates
const row = (seat: string) =>
  `<li>${seat} <button>Hold</button></li>`;

const listen = `document.querySelector("ul").onclick = (event) => {
    event.target.textContent = "Held"; };`;

const pages: Record<string, string> = {
  "/client": `<title>Seats</title><ul></ul><script type="module">
    const seats = await (await fetch("/seats.json")).json();
    const row = ${row};
    document.querySelector("ul").innerHTML = seats.map(row).join("");
    ${listen}</script>`,
  "/server": `<title>Seats</title><ul>${seats.map(row).join("")}</ul>
    <script type="module" src="/slow.js"></script>`,
};
// endregion
let release = () => {};
const arrival = new Promise<void>((done) => { release = done; });
const port = await serve((request, response) => {
  const url = request.url ?? "";
  response.setHeader("content-type", url.endsWith(".js")
    ? "text/javascript" : "text/html");
  if (url === "/seats.json") response.end(JSON.stringify(seats));
  else if (url === "/slow.js")
    arrival.then(() => response.end(listen));    // the thin line
  else response.end(pages[url] ?? "");
});

const browser = await openBrowser();
console.log("--- without-script ---");
for (const path of Object.keys(pages)) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`http://localhost:${port}${path}`);
  console.log(path, await page.locator("li").count(), "seats");
}
console.log("--- early-press ---");
const page = await browser.newPage();
// region: early-press
await page.goto(`http://localhost:${port}/server`,
  { waitUntil: "commit" });
const button = page.locator("button").first();
await button.click();
console.log("before the script:", await button.textContent());
release();                                   // now it arrives
await page.waitForLoadState("load");
await button.click();
console.log("after the script: ", await button.textContent());
// endregion
await stop();
