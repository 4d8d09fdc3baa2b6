import { spawn } from "node:child_process";
import { AxeBuilder } from "@axe-core/playwright";
import { openBrowser, stop } from "./browser.ts";

const shop = spawn(process.execPath, ["--no-warnings", "booking.ts"],
  { env: { ...process.env, PORT: "0" } });
const base = await new Promise<string>((done) =>
  shop.stdout.once("data", (line) => done(String(line).trim()
    .replace("127.0.0.1", "localhost"))));
const browser = await openBrowser();

for (const javaScriptEnabled of [true, false]) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  console.log(`JavaScript ${javaScriptEnabled ? "on" : "off"}:`);

  await page.goto(base);
  const keys = page.keyboard;
  for (const text of [javaScriptEnabled ? "B7" : "B8", "Ana"]) {
    await keys.press("Tab");
    await keys.type(text);
  }
  await keys.press("Enter");                  // in a field: hold
  for (const button of ["Book", "Cancel"]) {
    await page.getByRole("button", { name: button }).waitFor();
    if (javaScriptEnabled) {
      const { violations } = await new AxeBuilder({ page }).analyze();
      console.log(`  axe finds ${violations.length} faults`);
    }
    if (button === "Cancel") break;
    await keys.press("Tab");
    await keys.press("Enter");                // on the button: book
  }
  const seat = (await page.textContent("p"))!.replace(/\s+/g, " ");
  console.log(`  by keyboard alone: ${seat}`);
  const [cookie] = await context.cookies();
  console.log(`  kept: ${cookie?.name}, HttpOnly ${cookie?.httpOnly}`);
  if (javaScriptEnabled) console.log(
    `  a script sees: "${await page.evaluate("document.cookie")}"`);
  console.log(`  complaints in the console: ${complaints.length}`);
  for (const complaint of complaints) console.log(complaint);
  await context.close();
}
shop.kill();
await stop();
