import { openBrowser, stop } from "./browser.ts";

const pages = {
  // region: div-soup
  "div-soup": `<div class="button" onclick="hold()">B7</div>
    <input placeholder="E-mail">
    <div class="error">The address is missing.</div>`,
  // endregion
  // region: elements
  "elements": `<form aria-label="Hold">
    <button type="button" aria-pressed="true">Seat B7</button>
    <label>E-mail <input type="email" aria-invalid="true"
      aria-describedby="fault"></label>
    <p id="fault" role="alert">The address is missing.</p></form>`,
  // endregion
};

const browser = await openBrowser();
for (const [name, html] of Object.entries(pages)) {
  const page = await browser.newPage();
  await page.setContent(html);
  console.log(`--- ${name} ---`);
  console.log(await page.locator("body").ariaSnapshot());
  const stops: string[] = [];
  for (let press = 0; press < 2; press++) {
    await page.keyboard.press("Tab");
    stops.push(await page.evaluate(
      "document.activeElement.localName") as string);
  }
  console.log("the Tab key reaches:", stops.join(", "));
}
await stop();
