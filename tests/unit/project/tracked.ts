/** The files of the project, as git knows them. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Paths of all files that are tracked, or new and not ignored, from the project's root with forward slashes. */
export function listTracked(): string[] {
  const printed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
  return printed.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
}
