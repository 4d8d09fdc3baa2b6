import { openBrowser, serve, stop } from "./browser.ts";

const seats = ["B7", "B8"];
const row = (seat: string) =>
  `<li>${seat} <button>Hold</button></li>`;
const listen = `document.querySelector("ul").onclick = (event) => {
  event.target.textContent = "Held"; };`;
const files: Record<string, string> = {
  "/client": `<ul></ul>
<script type="module" src="/app.js"></script>`,
  "/server": `<ul>${seats.map(row).join("\n    ")}</ul>
<script type="module" src="/slow.js"></script>`,
  "/app.js": `const seats = await (await fetch("/seats.json")).json();
    const row = ${row};
    document.querySelector("ul").innerHTML = seats.map(row).join("");
    ${listen}`,
  "/seats.json": JSON.stringify(seats),
};

let release = () => {};
const arrival = new Promise<void>((done) => { release = done; });
const port = await serve((request, response) => {
  const url = request.url ?? "";
  response.setHeader("content-type", url.endsWith(".js")
    ? "text/javascript" : "text/html");
  if (url === "/slow.js")
    arrival.then(() => response.end(listen));    // the thin line
  else response.end(files[url] ?? "");
});

const browser = await openBrowser();
console.log("--- arrives ---");
for (const path of ["/client", "/server"]) {
  console.log(`GET ${path}\n    ${files[path]!.replace("\n<s",
    "\n    <s")}`);
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`http://localhost:${port}${path}`);
  console.log("  shown without a script:",
    await page.locator("li").count(), "seats");
}
console.log("--- early-press ---");
const page = await browser.newPage();
await page.goto(`http://localhost:${port}/server`,
  { waitUntil: "commit" });
const button = page.locator("button").first();
await button.click();
console.log("pressed before the script: the button says",
  await button.textContent());
release();                                   // now it arrives
await page.waitForLoadState("load");
await button.click();
console.log("pressed after the script:  the button says",
  await button.textContent());
await stop();
