/**
 * The headers and the caching of `headers.ts` in the words of each kind of host. Pure: policy and base path in, text out.
 * Written after the documentation of each host; the NGINX and Apache forms are started and asked by `npm run test:toolchains`.
 */
import { allHeaders, FOREVER, IMMUTABLE_PATHS } from "../headers.ts";

/** Types that older hosts do not know; a browser refuses a script or a module with a wrong one. */
const TYPES: Record<string, string> = { mjs: "text/javascript", wasm: "application/wasm", webmanifest: "application/manifest+json" };
/** Texts that are worth packing. */
const PACKED = ["text/css", "text/javascript", "application/javascript", "application/json", "application/xml", "image/svg+xml", "application/wasm"];

function headerList(policy: string): [string, string][] {
  return Object.entries(allHeaders(policy));
}

function folderOf(base: string): string {
  return base.endsWith("/") ? base : `${base}/`;
}

/** Folders that may be kept for ever, as a regular expression that begins at the root. */
function immutablePattern(base: string): string {
  const folders = IMMUTABLE_PATHS.map((path) => path.replace(/^\//, "").replace(/\/\*$/, ""));
  return `^${folderOf(base).replaceAll(".", "\\.")}(${folders.join("|")})/`;
}

/** An NGINX file to be included in a `server` block whose `root` holds the site. */
export function nginxFile(policy: string, base: string): string {
  const folder = folderOf(base);
  const headers = (cache: string, except = "") =>
    [...headerList(policy).filter(([name]) => name !== except), ["Cache-Control", cache]]
      .map(([name, value]) => `  add_header ${name} "${value}" always;`)
      .join("\n");
  return `# Written by the build, with the hashes of this very build: take it along at each deploy.
# server { listen 443 ssl; server_name example.org; root /var/www; include nine-skills.conf; }
error_page 404 ${folder}404.html;
absolute_redirect off;
gzip on;
gzip_vary on;
gzip_types ${PACKED.join(" ")};

location ${folder} {
${headers("no-cache")}
  index index.html;
  try_files $uri $uri/ =404;
}
location = ${folder}rss.xml {
${headers("no-cache", "Cross-Origin-Resource-Policy")}
  add_header Cross-Origin-Resource-Policy "cross-origin" always;
}
location ~ ${immutablePattern(base)} {
${headers(FOREVER)}
  location ~ \\.mjs$ {
    types {}
    default_type ${TYPES["mjs"]};
${headers(FOREVER)}
  }
  location ~ \\.wasm$ {
    types {}
    default_type ${TYPES["wasm"]};
${headers(FOREVER)}
  }
  try_files $uri =404;
}
location = ${folder}manifest.webmanifest {
  types {}
  default_type ${TYPES["webmanifest"]};
${headers("no-cache")}
}
`;
}

/** The `.htaccess` of the site's folder. It needs `mod_headers` and `AllowOverride All`. */
export function htaccessFile(policy: string, base: string): string {
  return `# Written by the build, with the hashes of this very build.
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${folderOf(base)}404.html
${Object.entries(TYPES)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join("\n")}
${headerList(policy)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join("\n")}
Header always set Cache-Control "no-cache"
<If "%{REQUEST_URI} =~ m#${immutablePattern(base)}#">
  Header always set Cache-Control "${FOREVER}"
</If>
<Files "rss.xml">
  Header always set Cross-Origin-Resource-Policy "cross-origin"
</Files>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html ${PACKED.join(" ")}
</IfModule>
`;
}

/** A Caddyfile for a site whose folder is given by `SITE_ROOT`. */
export function caddyFile(policy: string, base: string): string {
  const folder = folderOf(base);
  return `# Written by the build, with the hashes of this very build.
# SITE_ADDRESS=example.org SITE_ROOT=/var/www caddy run --config Caddyfile
{$SITE_ADDRESS} {
	root * {$SITE_ROOT}
	encode zstd gzip
	header {
${headerList(policy)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join("\n")}
		Cache-Control "no-cache"
	}
	@kept path ${IMMUTABLE_PATHS.map((path) => folder + path.slice(1)).join(" ")}
	header @kept Cache-Control "${FOREVER}"
	@feed path ${folder}rss.xml
	header @feed Cross-Origin-Resource-Policy "cross-origin"
	file_server
	handle_errors {
		rewrite * ${folder}404.html
		file_server
	}
}
`;
}

/** The `vercel.json` of a folder that is deployed as it is. */
export function vercelFile(policy: string, base: string): string {
  const folder = folderOf(base);
  const list = (headers: [string, string][]) => headers.map(([key, value]) => ({ key, value }));
  return `${JSON.stringify(
    {
      cleanUrls: false,
      trailingSlash: true,
      headers: [
        { source: `${folder}(.*)`, headers: list(headerList(policy)) },
        ...IMMUTABLE_PATHS.map((path) => ({ source: `${folder}${path.slice(1).replace("*", "(.*)")}`, headers: list([["Cache-Control", FOREVER]]) })),
        { source: `${folder}rss.xml`, headers: list([["Cross-Origin-Resource-Policy", "cross-origin"]]) },
      ],
    },
    undefined,
    2,
  )}\n`;
}
