/** Addresses of the site's own pages and files, under whatever base path it is built for. */

/** Put the base path before a path that begins with a slash; others stay as they are. */
export function withBase(path: string, base: string = import.meta.env.BASE_URL): string {
  return path.startsWith("/") && !path.startsWith("//") ? base.replace(/\/$/, "") + path : path;
}

/** The page of the results for a query. */
export function searchAddress(query: string): string {
  return withBase(`/search/?q=${encodeURIComponent(query)}`);
}
