/** NGINX, after its documentation; started and asked by `npm run test:toolchains`. */
import { FOREVER } from "../headers.ts";
import { folderOf, headerList, immutablePattern, PACKED, TYPES } from "./rules.ts";

/**
 * An NGINX file to be included in a `server` block whose `root` holds the site. A place with headers of its own inherits none, so each names them all.
 * What is kept is said without `always`: so it goes out with a file that was found, and not with an error.
 * @param isPacked whether `npm run pack` has packed the files beforehand
 */
export function nginxFile(policy: string, base: string, isPacked = false): string {
  const folder = folderOf(base);
  const headers = (cache: string, except = "") =>
    [
      ...headerList(policy)
        .filter(([name]) => name !== except)
        .map(([name, value]) => `  add_header ${name} "${value}" always;`),
      `  add_header Cache-Control "${cache}"${cache === FOREVER ? "" : " always"};`,
    ].join("\n");
  return `# Written by the build, with the hashes of this very build: take it along at each deploy.
# server { listen 443 ssl; server_name example.org; root /var/www; include nine-skills.conf; }
error_page 404 ${folder}404.html;
# A folder without a page answers as if it were not there, as it does on other hosts.
error_page 403 =404 ${folder}404.html;
absolute_redirect off;
charset utf-8;
gzip on;${isPacked ? "\n# Beside the files lie those that were packed beforehand. An old one would be sent for a new file: remove what a new build does not bring.\ngzip_static on;" : ""}
gzip_vary on;
gzip_comp_level 6;
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
    default_type ${TYPES.mjs};
${headers(FOREVER)}
  }
  location ~ \\.wasm$ {
    types {}
    default_type ${TYPES.wasm};
${headers(FOREVER)}
  }
  try_files $uri =404;
}
location = ${folder}manifest.webmanifest {
  types {}
  default_type ${TYPES.webmanifest};
${headers("no-cache")}
}
`;
}
