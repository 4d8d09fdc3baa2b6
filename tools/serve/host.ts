/**
 * `npm run host -- nginx`: prints the configuration of a host for the site that lies in `dist` (or in OUT), with the policy and the base path of that very
 * build. Also `caddy` and `vercel`. Netlify, Cloudflare Pages and Apache read files that the build has written.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { caddyFile } from "../../src/publish/hosts/caddy.ts";
import { readHeadersFile } from "../../src/publish/hosts/netlify.ts";
import { nginxFile } from "../../src/publish/hosts/nginx.ts";
import { vercelFile } from "../../src/publish/hosts/vercel.ts";
import { isPacked } from "./packing.ts";

const WRITERS: Record<string, (policy: string, base: string, isPacked: boolean) => string> = { nginx: nginxFile, caddy: caddyFile, vercel: vercelFile };

const [name = ""] = process.argv.slice(2);
const write = WRITERS[name];
const folder = resolve(process.env["OUT"] ?? "dist");
const file = join(folder, "_headers");
if (!write) fail(`There is no host "${name}". Write npm run host -- ${Object.keys(WRITERS).join(", or ")}.`);
if (!existsSync(file)) fail(`${file} does not exist. Run "npm run build" first.`);
const { policy, base } = readHeadersFile(readFileSync(file, "utf8"));
process.stdout.write(write(policy, base, isPacked(folder)));

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
