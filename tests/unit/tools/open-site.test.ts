import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { openSite } from "../../../tools/serve/open-site.ts";
import type { Served } from "../../../tools/serve/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "nine-skills-open-"));
let opened: Served | undefined;
let other: Server;

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "home");
  other = createServer((_, response) => response.end("other"));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
});

afterEach(() => {
  opened?.server.close();
  opened = undefined;
});

afterAll(() => {
  other.close();
  rmSync(folder, { recursive: true });
});

it.each(["guide", "/guide", "/guide/"])("answers at the address that it gives, for BASE_PATH=%s", async (base) => {
  opened = await openSite(folder, { BASE_PATH: base, PORT: "0" });
  expect(new URL(opened.url).pathname).toBe("/guide/");
  expect(await (await fetch(opened.url)).text()).toBe("home");
});

it("says that a port which was asked for is taken", async () => {
  const { port } = other.address() as AddressInfo;
  await expect(openSite(folder, { PORT: `${port}` })).rejects.toThrow(`PORT=${port} is taken by another program. Name another port, or none.`);
});

it("takes a free port where the usual one is taken", async () => {
  // Whoever has the usual port, we or another program: a second site is then at another one.
  opened = await openSite(folder, {});
  const second = await openSite(folder, {});
  expect(second.url).not.toBe(opened.url);
  expect(await (await fetch(second.url)).text()).toBe("home");
  second.server.close();
});

it("refuses a port that is none", async () => {
  await expect(openSite(folder, { PORT: "http" })).rejects.toThrow('PORT="http" is no port');
});
