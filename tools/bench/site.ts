/** The built site as the benchmark sees it: which pages are measured, and what the server sent for them. */
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { distFolder, readPages } from "../built.ts";

export interface MeasuredPage {
  name: string;
  /** Without the first slash. */
  path: string;
  html: string;
}

/** Home and the articles, in the order of the guide. */
export function listMeasuredPages(): MeasuredPage[] {
  const home = readFileSync(join(distFolder, "index.html"), "utf8");
  const articles = readPages()
    .flatMap(({ path, html }) => {
      const name = /^\/skills\/([^/]+)\/$/.exec(path)?.[1];
      return name === undefined ? [] : [{ name, path: path.slice(1), html, order: Number(/data-search-order="(\d+)"/.exec(html)?.[1] ?? 0) }];
    })
    .sort((a, b) => a.order - b.order);
  return [{ name: "home", path: "", html: home }, ...articles];
}

/** How many signs of listings a page shows. */
export function countCode({ html }: MeasuredPage): number {
  return [...html.matchAll(/<pre[\s>][\s\S]*?<\/pre>/g)].reduce((sum, [pre]) => sum + pre.replace(/<[^>]*>/g, "").length, 0);
}

export interface Sent {
  path: string;
  type: string;
  bytes: number;
}

/** Note everything that a server sends from now on; the list grows. Bytes are those of the bodies. */
export function recordSent(server: Server): Sent[] {
  const list: Sent[] = [];
  server.prependListener("request", (request, response) => {
    response.on("finish", () => {
      const bytes = Number(response.getHeader("content-length") ?? 0);
      list.push({ path: request.url ?? "", type: String(response.getHeader("content-type") ?? ""), bytes });
    });
  });
  return list;
}
