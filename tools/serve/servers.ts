/** Starts NGINX, Apache and Caddy on a folder of files, each with the configuration that the guide writes for it. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { htaccessFile } from "../../src/publish/hosts/apache.ts";
import { caddyFile } from "../../src/publish/hosts/caddy.ts";
import { nginxFile } from "../../src/publish/hosts/nginx.ts";
import { findCommand } from "../samples/commands.ts";
import { freePort } from "../samples/services.ts";

export interface Hosted {
  /** The folder that the server takes for its root; the site lies in it below the base path. */
  root: string;
  base: string;
  /** The policy of the headers. */
  policy: string;
  /** Whether files were packed beforehand. */
  isPacked?: boolean;
}

export interface Running {
  /** Origin of the server, without a slash at its end. */
  url: string;
  /** The process, and nothing but it: a server may have started others, which end with it. */
  child: ChildProcess;
  stop: () => Promise<void>;
}

export interface ServerKind {
  name: string;
  /** Its program, looked for on the PATH. */
  command: string;
  /** Write the configuration into a folder of its own; gives the arguments and the variables that it starts with. */
  configure: (hosted: Hosted, folder: string, port: number) => { args: string[]; env?: Record<string, string> };
}

/** How many processes NGINX answers with; `auto` is one a core. */
export function nginx(workers: number | "auto" = 1): ServerKind {
  return {
    name: "NGINX",
    command: "nginx",
    configure({ root, base, policy, isPacked }, folder, port) {
      writeFileSync(join(folder, "site.conf"), nginxFile(policy, base, isPacked));
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
      writeFileSync(
        join(folder, "nginx.conf"),
        `daemon off; pid ${folder}/pid; error_log stderr; worker_processes ${workers};
events { worker_connections 1024; }
http { include /etc/nginx/mime.types; access_log off; sendfile on; tcp_nopush on; ${temporary}
  server { listen 127.0.0.1:${port}; root ${root}; include ${folder}/site.conf; } }
`,
      );
      return { args: ["-c", join(folder, "nginx.conf"), "-p", folder] };
    },
  };
}

const apache: ServerKind = {
  name: "Apache",
  command: "apache2",
  configure({ root, base, policy }, folder, port) {
    const file = join(root, base, ".htaccess");
    if (!existsSync(file)) writeFileSync(file, htaccessFile(policy, base));
    chmodSync(file, 0o644);
    const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "filter", "deflate"];
    writeFileSync(
      join(folder, "apache.conf"),
      `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
User www-data
Group www-data
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  Require all granted
  AllowOverride All
</Directory>
`,
    );
    return { args: ["-f", join(folder, "apache.conf"), "-X"] };
  },
};

const caddy: ServerKind = {
  name: "Caddy",
  command: "caddy",
  configure({ root, base, policy, isPacked }, folder, port) {
    writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${caddyFile(policy, base, isPacked)}`);
    return {
      args: ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"],
      env: { SITE_ADDRESS: `http://127.0.0.1:${port}`, SITE_ROOT: root, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    };
  },
};

/** The servers that an owner may run. */
export const SERVERS: readonly ServerKind[] = [nginx(), apache, caddy];

/**
 * Start a server on a free port of the loopback address, and wait until it answers.
 * @throws Error with what the server said, when it ended or does not answer
 */
export async function startServer(kind: ServerKind, hosted: Hosted): Promise<Running> {
  const command = findCommand(kind.command);
  if (command === undefined) throw new Error(`This machine lacks ${kind.name}. On Debian: apt-get install ${kind.command}.`);
  const folder = mkdtempSync(join(tmpdir(), "nine-skills-server-"));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const { args, env } = kind.configure(hosted, folder, port);
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => {
      resolve();
    });
  });
  const stop = async () => {
    // Gently: a master that is killed leaves its workers behind.
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) break;
    if (
      await fetch(url).then(
        (answer) => answer.text().then(() => true),
        () => false,
      )
    )
      return { url, child, stop };
    await sleep(50);
  }
  const log = join(folder, "error.log");
  const told = `${said}${existsSync(log) ? readFileSync(log, "utf8") : ""}`;
  await stop();
  throw new Error(`${kind.name} did not answer at ${url}: ${told}`);
}
