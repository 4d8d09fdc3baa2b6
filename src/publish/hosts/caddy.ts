/** Caddy, after its documentation; started and asked by `npm run test:toolchains`. */
import { FOREVER } from "../headers.ts";
import { folderOf, headerList, immutablePattern, PACKED, TYPES } from "./rules.ts";

/**
 * A Caddyfile for a site whose folder is given by `SITE_ROOT`. Outside `route` a `header` without a matcher would run last and undo the others.
 * @param isPacked whether `npm run pack` has packed the files beforehand
 */
export function caddyFile(policy: string, base: string, isPacked = false): string {
  const files = isPacked ? "file_server {\n\t\t\tprecompressed gzip\n\t\t}" : "file_server";
  const folder = folderOf(base);
  return `# Written by the build, with the hashes of this very build.
# SITE_ADDRESS=example.org SITE_ROOT=/var/www caddy run --config Caddyfile
{$SITE_ADDRESS} {
	root * {$SITE_ROOT}
	encode {
		zstd
		gzip 6
		match {
			header Content-Type text/*
${PACKED.filter((type) => !type.startsWith("text/"))
  .map((type) => `\t\t\theader Content-Type ${type}*`)
  .join("\n")}
		}
	}
	route {
		header {
${headerList(policy)
  .map(([name, value]) => `\t\t\t${name} "${value}"`)
  .join("\n")}
			Cache-Control "no-cache"
		}
		# Only a file that is there is kept.
		@kept {
			path_regexp ${immutablePattern(base)}.*[^/]$
			file
		}
		header @kept Cache-Control "${FOREVER}"
		@feed path ${folder}rss.xml
		header @feed Cross-Origin-Resource-Policy "cross-origin"
		@manifest path ${folder}manifest.webmanifest
		header @manifest Content-Type ${TYPES.webmanifest}
		${files}
	}
	handle_errors {
		rewrite * ${folder}404.html
		file_server
	}
}
`;
}
