/** While the guide is written: what is wrong in the content, in the browser and in the terminal, until it is mended. */
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import type { ErrorPayload, ViteDevServer } from "vite";
import { escapeHtml } from "../site/html.ts";
import { makeContentCheck } from "./files/check.ts";
import { listContent } from "./files/list.ts";
import { countOf, type Finding, formatFinding, refuse } from "./finding.ts";

/** What the check reads, below the project's root. */
const READ = /^(content|samples|src\/figure|src\/content\.config\.ts)(\/|$)/;

/** Editors write a file in several steps. */
const SETTLED_MILLISECONDS = 100;

/** Watches the content in `astro dev`; in a build it refuses the files that no collection reads. */
export function contentCheck(): AstroIntegration {
  let root = "";
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": ({ config }) => {
        root = fileURLToPath(config.root);
      },
      "astro:build:start": () => {
        refuse(listContent(root).strays);
      },
      "astro:server:setup": ({ server, logger }) => {
        watchContent(root, server, logger);
      },
    },
  };
}

function watchContent(root: string, server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const check = makeContentCheck(root);
  const { hot } = server.environments.client;
  const answers = watchAnswers(server);
  let errors: Finding[] = [];
  let told = new Set<string>();
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const run = async () => {
    const { findings } = await check();
    const before = errors;
    errors = findings.filter(({ severity }) => severity === "error");
    told = tellNew(findings, told, logger);
    if (errors.length > 0) hot.send(makePayload(errors, root));
    else if (before.length > 0) {
      logger.info("The content has no errors any more.");
      hot.send({ type: "full-reload", path: "*" });
    }
    answers.isRetryAllowed = errors.length === 0;
  };
  const runNext = () => {
    running = running.then(run).catch((error: unknown) => {
      logger.error(`The content cannot be checked: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    });
  };

  // A page that is opened or loaded again shows what is still wrong.
  hot.on("vite:client:connect", (_, client) => {
    if (errors.length > 0) client.send(makePayload(errors, root));
    else if (answers.hasFailed && answers.isRetryAllowed) {
      answers.isRetryAllowed = false;
      client.send({ type: "full-reload", path: "*" });
    }
  });
  server.watcher.on("all", (_, path) => {
    if (!READ.test(relative(root, path).split(sep).join("/"))) return;
    clearTimeout(timer);
    timer = setTimeout(runNext, SETTLED_MILLISECONDS);
  });
  server.httpServer?.once("close", () => {
    clearTimeout(timer);
  });
  runNext();
}

interface Answers {
  /** Whether the last page was answered by an error. */
  hasFailed: boolean;
  /** Whether a page may be loaded again on its own: once after each clean check, so that a fault of other kind is no endless loop. */
  isRetryAllowed: boolean;
}

/** Notes the pages that were answered by an error. One that was asked for before a fault was mended may still show it, and would do so until somebody loads it again. */
function watchAnswers(server: ViteDevServer): Answers {
  const answers = { hasFailed: false, isRetryAllowed: false };
  server.middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes("text/html") === true)
      response.once("finish", () => {
        answers.hasFailed = response.statusCode >= 500;
      });
    next();
  });
  return answers;
}

/** Prints what has not been printed yet, and answers with all that is wrong now. */
function tellNew(findings: readonly Finding[], told: ReadonlySet<string>, logger: AstroIntegrationLogger): Set<string> {
  for (const finding of findings) {
    const line = formatFinding(finding);
    if (!told.has(line)) logger[finding.severity === "error" ? "error" : "warn"](line);
  }
  return new Set(findings.map(formatFinding));
}

/** What Vite shows over the page. The overlay of Astro reads its message as HTML. */
function makePayload(errors: readonly Finding[], root: string): ErrorPayload {
  const [first] = errors;
  const lines = errors.map(formatFinding);
  const err = {
    name: "Content",
    title: `The content has ${countOf(errors.length, "error")}`,
    message: lines.map(escapeHtml).join("<br><br>"),
    stack: lines.join("\n"),
    plugin: "content-check",
    ...(first && { loc: { file: join(root, first.file), line: first.line ?? 1, column: 1 } }),
  };
  // Astro leaves payloads with this mark as they are.
  return { type: "error", err, __isEnhancedAstroErrorPayload: true } as ErrorPayload;
}
