/** Serves a folder of files the way a static host does: index pages, a real 404, and the headers of `_headers`. */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

export interface Served {
  /** Address of the front page, with the base path. */
  url: string;
  server: Server;
}

export interface ServeOptions {
  /** 0 takes a free port. */
  port?: number;
  /** The path that the site was built for. */
  base?: string;
  /** Whether texts and WebAssembly go out in Brotli's best compression, as hosts send them. */
  compress?: boolean;
}

/** Types that are already as small as they get. */
const PACKED = new Set([".png", ".woff2"]);

/**
 * Serve `folder` on the loopback address.
 * @throws Error when the folder holds no site or the port is taken
 */
export function serve(folder: string, { port = 0, base = "/", compress = false }: ServeOptions = {}): Promise<Served> {
  if (!existsSync(join(folder, "index.html"))) throw new Error(`${folder} holds no built site. Run "npm run build" first.`);
  const prefix = base.replace(/\/$/, "");
  const rules = readHeaders(join(folder, "_headers"));
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname, path } = readPath(request.url);
    const inside = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
    let file = inside === undefined ? undefined : join(folder, inside);
    if (file !== undefined && relative(folder, file).startsWith("..")) file = undefined;
    if (file !== undefined && existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith("/")) {
        response.writeHead(301, { Location: `${pathname}/` }).end();
        return;
      }
      file = join(file, "index.html");
    }
    const isFound = file !== undefined && existsSync(file);
    const sent = isFound ? (file ?? "") : join(folder, "404.html");
    if (!isFound && !existsSync(sent)) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found, and this folder has no 404.html.\n");
      return;
    }
    response.setHeader("Cache-Control", "no-cache");
    for (const rule of rules) if (rule.matches(pathname)) for (const [name, value] of rule.headers) response.setHeader(name, value);
    response.removeHeader("Strict-Transport-Security");
    // Only what was found is kept: after the next build there may be a file at this address.
    if (!isFound) response.setHeader("Cache-Control", "no-cache");
    const type = TYPES[extname(sent)];
    response.setHeader("Content-Type", type ?? "application/octet-stream");
    let body: Buffer | undefined;
    if (compress && type !== undefined && !PACKED.has(extname(sent)) && request.headers["accept-encoding"]?.includes("br") === true) {
      body = packed.get(sent) ?? brotliCompressSync(readFileSync(sent));
      packed.set(sent, body);
      response.setHeader("Content-Encoding", "br");
    }
    response.writeHead(isFound ? 200 : 404, { "Content-Length": body?.length ?? statSync(sent).size });
    if (request.method === "HEAD") response.end();
    else if (body) response.end(body);
    else createReadStream(sent).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const used = typeof address === "object" && address !== null ? address.port : port;
      resolve({ url: `http://localhost:${used}${prefix}/`, server });
    });
  });
}

/** The path as it was asked for and decoded. What cannot be decoded is the path of no file. */
function readPath(asked = "/"): { pathname: string; path: string } {
  // Not `new URL`, which takes what follows two slashes for a host.
  const pathname = asked.replace(/[?#].*$/, "").replace(/^\/*/, "/");
  try {
    return { pathname, path: decodeURIComponent(pathname) };
  } catch {
    return { pathname, path: "" };
  }
}

function readHeaders(file: string): { matches: (path: string) => boolean; headers: [string, string][] }[] {
  if (!existsSync(file)) return [];
  const rules: { matches: (path: string) => boolean; headers: [string, string][] }[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const header = /^\s+([A-Za-z-]+): (.*)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? "", header[2] ?? ""]);
    else if (line.startsWith("/")) {
      const pattern = line.trim();
      rules.push({ matches: (path) => (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern), headers: [] });
    }
  }
  return rules;
}
