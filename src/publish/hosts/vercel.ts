/** Vercel, after its documentation. */
import { FOREVER, IMMUTABLE_PATHS } from "../headers.ts";
import { folderOf, headerList } from "./rules.ts";

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
