import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findChromium }
  from "../../tools/chromium.ts";
import { serve, stop } from "./browser.ts";

let isShown = false;
const port = await serve((request, response) => {
  const site = String(request.headers.host).split(".")[0];
  response.setHeader("content-type", "text/html");
  if (site === "widget") {               // the seat map in the frame
    const from = String(request.headers.referer).split(/\W+/)[1];
    const cookies = [
      `lax=${from}; SameSite=Lax`,
      `none=${from}; SameSite=None; Secure`,
      `part=${from}; SameSite=None; Secure; Partitioned`,
    ];
    response.setHeader("set-cookie", cookies);
    if (!isShown) {
      console.log("--- set ---");
      console.log("GET / HTTP/1.1");
      console.log("Host: widget.localhost");
      console.log(`Referer: http://${from}.localhost/`);
      console.log("    HTTP/1.1 200 OK");
      for (const cookie of cookies)
        console.log(`    Set-Cookie: ${cookie}`);
      isShown = true;
    }
    response.end(request.headers.cookie ?? "(none)");
  } else {                               // a page that embeds it
    response.end(`<iframe name="map"
      src="http://widget.localhost:${port}/"></iframe>`);
  }
});

/** Opens a window whose setting for such cookies is known. */
async function open(cookie_controls_mode: 0 | 1) {
  const folder = mkdtempSync(join(tmpdir(), "profile-"));
  mkdirSync(join(folder, "Default"));
  writeFileSync(join(folder, "Default", "Preferences"),
    JSON.stringify({ profile: { cookie_controls_mode } }));
  const window = await chromium.launchPersistentContext(folder, {
    executablePath: findChromium().path, args: CHROMIUM_ARGUMENTS });
  window.on("close", () =>
    rmSync(folder, { recursive: true, force: true }));
  return window;
}

for (const [what, mode] of [
  ["Third-party cookies are allowed", 0],
  ["Third-party cookies are blocked", 1],
] as const) {
  const lines: string[] = [];
  const window = await open(mode);
  const tab = await window.newPage();
  for (const site of ["theatre", "theatre", "agency", "agency"]) {
    await tab.goto(`http://${site}.localhost:${port}/`);
    const frame = tab.frame("map")!;
    lines.push(`  inside ${site.padEnd(8)} Cookie: ${
      await frame.textContent("body")}`);
  }
  if (mode === 0) console.log("--- visits ---");
  console.log([what, ...lines].join("\n"));
  await window.close();
}
await stop();
