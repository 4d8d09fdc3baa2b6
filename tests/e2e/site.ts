/** The fixture of all browser tests: the built site on a port of its own, sent with its headers, and a page whose console must stay silent. */
import { test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";
import { serve } from "../../tools/serve/serve.ts";
import { distFolder } from "../../tools/built.ts";

interface WorkerFixtures {
  /** Address of the site's front page. */
  site: string;
}

interface TestFixtures {
  /** Console messages and page errors so far. A test that expects some empties it. */
  messages: string[];
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const { url, server } = await serve(distFolder);
      await use(url);
      server.close();
      server.closeAllConnections();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => {
    await use(site);
  },
  messages: [
    async ({ page }, use) => {
      const messages: string[] = [];
      const hear = (message: ConsoleMessage) => messages.push(`${message.type()}: ${message.text()}`);
      const fail = (error: Error) => messages.push(`error: ${error.message}`);
      page.on("console", hear);
      page.on("pageerror", fail);
      await use(messages);
      // The page may be one for many tests.
      page.off("console", hear);
      page.off("pageerror", fail);
      expect(messages, "the console stays silent").toEqual([]);
    },
    { auto: true },
  ],
});

/** Open a page and wait until its scripts have run, nothing is fetched any more and all is laid out. On a busy machine the network is idle before the page has loaded. */
export async function settle(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  // A long page is laid out piece by piece, and its parts have their places when all are.
  await page.waitForFunction(() => document.documentElement.dataset["unlaid"] === undefined);
}

export { expect };
