/** Apache, after its documentation; started and asked by `npm run test:toolchains`. */
import { FOREVER } from "../headers.ts";
import { folderOf, headerList, immutablePattern, PACKED, TYPES } from "./rules.ts";

/** The `.htaccess` of the site's folder. It needs `mod_headers` and `AllowOverride All`. */
export function htaccessFile(policy: string, base: string): string {
  return `# Written by the build, with the hashes of this very build.
Options -Indexes
DirectoryIndex index.html
AddDefaultCharset utf-8
ErrorDocument 403 ${folderOf(base)}404.html
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
