/** Python packages in virtual environments that are kept for the next run. */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProcess } from "./process.ts";

/**
 * A Python that has the packages named by `needs: pip:NAME`, in a virtual environment kept for the next run.
 * @throws Error when a package cannot be installed
 */
export async function pythonWith(python: string, needs: string[]): Promise<string> {
  const packages = needs
    .filter((need) => need.startsWith("pip:"))
    .map((need) => need.slice(4))
    .sort();
  if (packages.length === 0) return python;
  const key = createHash("sha256").update(packages.join(" ")).digest("hex").slice(0, 12);
  const folder = join(tmpdir(), "nine-skills-python", key);
  const inside = join(folder, "bin", "python");
  const lock = `${folder}.done`;
  const { code } = await runProcess("test", ["-e", lock]);
  if (code === 0) return inside;
  mkdirSync(folder, { recursive: true });
  for (const [command, args] of [
    [python, ["-m", "venv", "--clear", folder]],
    [inside, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...packages]],
  ] as const) {
    const finished = await runProcess(command, [...args], { milliseconds: 300_000 });
    if (finished.code !== 0) {
      rmSync(folder, { recursive: true, force: true });
      throw new Error(`Python packages ${packages.join(", ")} could not be installed:\n${finished.output}`);
    }
  }
  writeFileSync(lock, "");
  return inside;
}
