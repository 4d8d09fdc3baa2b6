import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findChromium }
  from "../../tools/chromium.ts";
import { serve, stop } from "./browser.ts";

// region: widget
const port = await serve((request, response) => {
  const site = String(request.headers.host).split(".")[0];
  response.setHeader("content-type", "text/html");
  if (site === "widget") {               // the seat map in the frame
    const from = String(request.headers.referer).split(/\W+/)[1];
    response.setHeader("set-cookie", [
      `lax=${from}; SameSite=Lax`,
      `none=${from}; SameSite=None; Secure`,
      `part=${from}; SameSite=None; Secure; Partitioned`,
    ]);
    response.end(request.headers.cookie ?? "no cookie");
  } else {                               // a page that embeds it
    response.end(`<iframe name="map"
      src="http://widget.localhost:${port}/"></iframe>`);
  }
});
// endregion

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

// region: visits
for (const [what, mode] of [
  ["Third-party cookies are allowed", 0],
  ["Third-party cookies are blocked", 1],
] as const) {
  console.log(what);
  const window = await open(mode);
  const tab = await window.newPage();
  for (const site of ["theatre", "theatre", "agency", "agency"]) {
    await tab.goto(`http://${site}.localhost:${port}/`);
    const frame = tab.frame("map")!;
    console.log(`  ${site.padEnd(8)}`, await frame.textContent("body"));
  }
  await window.close();
}
// endregion
await stop();
