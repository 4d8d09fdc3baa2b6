/** A telephone in Chromium: its screen, and the line and processor of a slow one. */
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findChromium } from "../chromium.ts";

export interface Phone {
  context: BrowserContext;
  page: Page;
  client: CDPSession;
}

export interface PhoneOptions {
  isSlow4G?: boolean;
  /** How many times slower than this machine. */
  cpuSlowdown?: number;
}

const SCREEN = { width: 390, height: 844 };

/** What Lighthouse calls slow 4G: 150 ms there and back, 1.6 megabits a second down, 0.75 up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) | 0, uploadThroughput: (0.75e6 / 8) | 0 };

/** Start the Chromium that the tests use. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium().path, args: CHROMIUM_ARGUMENTS });
}

/** A new visitor without any cache. */
export async function openPhone(browser: Browser, { isSlow4G = false, cpuSlowdown = 1 }: PhoneOptions = {}): Promise<Phone> {
  const context = await browser.newContext({ viewport: SCREEN, deviceScaleFactor: 2, isMobile: true, hasTouch: true, serviceWorkers: "block" });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  if (isSlow4G) await client.send("Network.emulateNetworkConditions", SLOW_4G);
  if (cpuSlowdown > 1) await client.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  return { context, page, client };
}
