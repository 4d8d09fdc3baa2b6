/** Finds a Chromium for the tests: the environment, an installed browser, Playwright's own, else Debian's package when we are root. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

export interface FoundChromium {
  path: string;
  /** How it was found, as a sentence for the person at the terminal. */
  how: string;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Arguments that keep Chromium quiet and let it run as root in a container. */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Find a Chromium, installing Debian's package as a last resort.
 * @throws Error that says what to do when there is none
 */
export function findChromium(): FoundChromium {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist. Correct it or unset it.`);
    return { path: named, how: `Chromium: ${named}, from CHROMIUM_PATH.` };
  }
  const installed = findInstalled();
  if (installed !== undefined) return { path: installed, how: `Chromium: ${installed}, installed on this machine.` };
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, how: `Chromium: ${own}, Playwright's own.` };
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Chromium: none found; installing Debian's package with apt-get install chromium.");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { stdio: ["ignore", "ignore", "inherit"], env });
    const found = findInstalled();
    if (found !== undefined) return { path: found, how: `Chromium: ${found}, installed just now with apt-get.` };
  }
  throw new Error("No Chromium was found. Install Chromium or Chrome (on Debian as root: apt-get install chromium), or set CHROMIUM_PATH to a browser.");
}

function findInstalled(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS].find((path) => existsSync(path));
}
