/** Caddy, after its documentation. */
import { FOREVER, IMMUTABLE_PATHS } from "../headers.ts";
import { folderOf, headerList } from "./rules.ts";

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
