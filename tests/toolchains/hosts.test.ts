/** The configurations that the build writes for NGINX and Apache, started for real on a small site and asked. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { htaccessFile } from "../../src/publish/hosts/apache.ts";
import { nginxFile } from "../../src/publish/hosts/nginx.ts";
import { findCommand } from "../../tools/samples/commands.ts";
import { freePort } from "../../tools/samples/services.ts";

const isStrict = process.env["CI"] === "true";
const POLICY = "default-src 'none'; style-src 'self' 'sha256-AAA='";
/** Once more as literals: what both tests and configurations took from one constant could be lost unseen. */
const HEADERS = {
  "Content-Security-Policy": POLICY,
  "Strict-Transport-Security": "max-age=63072000",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
};
const FOREVER = "public, max-age=31536000, immutable";
const FILES = {
  "index.html": "<title>Home</title>",
  "404.html": "<title>Not found</title>",
  "skills/apis/index.html": "<title>APIs</title>",
  "rss.xml": "<rss/>",
  "manifest.webmanifest": "{}",
  "_astro/page.abc.js": "0",
  "runtimes/pyodide-1/pyodide.asm.mjs": "0",
  "runtimes/pyodide-1/pyodide.asm.wasm": "0",
  "pagefind/pagefind.js": "0",
  "pagefind/index/en_1.pf_index": "0",
};

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A folder with the small site below the base path. */
function makeSite(base: string): { folder: string; site: string } {
  const folder = mkdtempSync(join(tmpdir(), "nine-skills-host-"));
  stops.unshift(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const site = join(folder, "www", base);
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(site, name, ".."), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  execFileSync("chmod", ["-R", "a+rX", folder]);
  chmodSync(folder, 0o755);
  return { folder, site };
}

async function untilUp(child: ChildProcess, url: string): Promise<void> {
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  stops.unshift(() => child.kill("SIGKILL"));
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${said}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await sleep(50);
  }
  throw new Error(`No answer from ${url}: ${said}`);
}

async function startNginx(command: string, base: string): Promise<string> {
  const { folder } = makeSite(base);
  const port = await freePort();
  writeFileSync(join(folder, "site.conf"), nginxFile(POLICY, base));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; pid ${folder}/pid; error_log stderr;
events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary}
  server { listen 127.0.0.1:${port}; root ${folder}/www; include ${folder}/site.conf; } }`,
  );
  const url = `http://127.0.0.1:${port}`;
  await untilUp(spawn(command, ["-c", join(folder, "nginx.conf"), "-p", folder, "-g", "master_process off;"], { stdio: ["ignore", "ignore", "pipe"] }), url);
  return url;
}

async function startApache(command: string, base: string): Promise<string> {
  const { folder, site } = makeSite(base);
  const port = await freePort();
  writeFileSync(join(site, ".htaccess"), htaccessFile(POLICY, base));
  chmodSync(join(site, ".htaccess"), 0o644);
  const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "filter", "deflate"].map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  writeFileSync(
    join(folder, "apache.conf"),
    `${modules.join("\n")}
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
User www-data
Group www-data
TypesConfig /etc/mime.types
DocumentRoot ${folder}/www
<Directory ${folder}/www>
  Require all granted
  AllowOverride All
</Directory>
`,
  );
  const url = `http://127.0.0.1:${port}`;
  await untilUp(spawn(command, ["-f", join(folder, "apache.conf"), "-X"], { stdio: ["ignore", "ignore", "pipe"] }), url);
  return url;
}

const HOSTS = [
  { name: "NGINX", command: "nginx", start: startNginx },
  { name: "Apache", command: "apache2", start: startApache },
];

describe.each(HOSTS)("$name", ({ name, command, start }) => {
  it.for(["/", "/guides/nine/"])("serves the guide below %s with its policy and its caching", async (base, { skip }) => {
    const found = findCommand(command);
    if (found === undefined && !isStrict) skip(`this machine lacks ${name}`);
    if (found === undefined) throw new Error(`This machine lacks ${name}.`);
    const url = await start(found, base);
    const ask = async (path: string) => {
      const response = await fetch(`${url}${base}${path}`, { redirect: "manual" });
      const { headers } = response;
      await response.text();
      return { status: response.status, cache: headers.get("cache-control"), type: headers.get("content-type"), location: headers.get("location"), headers };
    };

    for (const path of ["", "skills/apis/", "_astro/page.abc.js", "runtimes/pyodide-1/pyodide.asm.mjs", "nowhere/", "_astro/gone.js"]) {
      const { headers } = await ask(path);
      for (const [header, value] of Object.entries(HEADERS)) expect(headers.get(header), `${header} of ${path}`).toBe(value);
    }
    expect(await ask("")).toMatchObject({ status: 200, cache: "no-cache" });
    expect(await ask("skills/apis")).toMatchObject({ status: 301 });
    expect((await ask("skills/apis")).location).toMatch(new RegExp(`${base}skills/apis/$`));
    expect(await ask("nowhere/")).toMatchObject({ status: 404, cache: "no-cache" });
    expect(await ask("_astro/gone.js")).toMatchObject({ status: 404, cache: "no-cache" });
    expect(await ask("_astro/page.abc.js")).toMatchObject({ status: 200, cache: FOREVER, type: expect.stringContaining("javascript") as string });
    expect(await ask("runtimes/pyodide-1/pyodide.asm.mjs")).toMatchObject({
      status: 200,
      cache: FOREVER,
      type: expect.stringContaining("text/javascript") as string,
    });
    expect(await ask("runtimes/pyodide-1/pyodide.asm.wasm")).toMatchObject({ status: 200, cache: FOREVER, type: "application/wasm" });
    expect(await ask("pagefind/index/en_1.pf_index")).toMatchObject({ status: 200, cache: FOREVER });
    expect(await ask("pagefind/pagefind.js")).toMatchObject({ status: 200, cache: "no-cache" });
    expect(await ask("manifest.webmanifest")).toMatchObject({ status: 200, type: "application/manifest+json" });
    const feed = await ask("rss.xml");
    expect(feed.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });
});
