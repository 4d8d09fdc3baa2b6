/** What a listing asks for with `needs:`: whether this machine has it, and a run with its servers started. */
import { join } from "node:path";
import { findCommand, findJdk } from "./commands.ts";
import type { Finished } from "./process.ts";
import { postgresqlFolder, type Service, startPostgresql, startRedis } from "./services.ts";

/** What a listing needs and this machine lacks, in words. */
export function lackingNeeds(needs: string[]): string[] {
  return needs.flatMap((need) => {
    if (need.startsWith("pip:")) return findCommand("python3") === undefined ? ["python3"] : [];
    if (need === "postgresql") return postgresqlFolder() === undefined ? ["postgresql"] : [];
    if (need === "redis") return (findCommand("redis-server") ?? findCommand("valkey-server")) ? [] : ["redis or valkey"];
    if (need === "systemd") return findCommand("systemd-analyze") === undefined ? ["systemd"] : [];
    const command = commandOfNeed[need] ?? need;
    return findCommand(command) === undefined ? [need] : [];
  });
}

/** The programs of needs that have another name. */
const commandOfNeed: Record<string, string> = { apache: "apache2", maven: "mvn", python: "python3", "php-fpm": "php-fpm8.2" };

/** Run with the services of `needs:` started, and stopped whatever happens. */
export async function withNeeds(needs: string[], run: (env: NodeJS.ProcessEnv) => Promise<Finished>): Promise<Finished> {
  const services: Service[] = [];
  try {
    if (needs.includes("postgresql")) services.push(await startPostgresql());
    if (needs.includes("redis")) services.push(await startRedis());
    const jdk = findJdk();
    const path = [jdk === undefined ? "" : join(jdk, "bin"), process.env["PATH"], "/usr/sbin", "/usr/local/go/bin"].filter(Boolean).join(":");
    const env: NodeJS.ProcessEnv = { ...process.env, PATH: path, ...(jdk === undefined ? {} : { JAVA_HOME: jdk }), NO_COLOR: "1" };
    for (const service of services) Object.assign(env, service.env);
    return await run(env);
  } finally {
    for (const service of services) await service.stop();
  }
}
