/** What is installed on this machine. */
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of a program, looked for on PATH and where Debian keeps servers. */
export function findCommand(name: string): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/sbin", "/usr/local/bin", "/usr/local/go/bin"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The newest JDK of at least version 21, from JAVA_HOME or where Debian keeps them. */
export function findJdk(): string | undefined {
  const base = "/usr/lib/jvm";
  const installed = existsSync(base) ? readdirSync(base).map((name) => join(base, name)) : [];
  const version = (home: string) => Number(/(?:^|[^0-9.])(?:java-|jdk-|temurin-)?(?:1\.)?(\d{2})(?:[^0-9]|$)/.exec(home.split("/").at(-1) ?? "")?.[1] ?? 0);
  const homes = [process.env["JAVA_HOME"] ?? "", ...installed.sort((a, b) => version(b) - version(a))];
  return homes.find((home) => home !== "" && existsSync(join(home, "bin", "javac")) && version(home) >= 21);
}
