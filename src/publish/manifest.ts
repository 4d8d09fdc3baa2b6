/** Where installed packages are. */
import { findPackageJSON } from "node:module";

/**
 * The package.json of an installed package. Not by `require.resolve`: not every package lets it be found that way.
 * @throws Error when the package is not installed
 */
export function findManifest(name: string): string {
  try {
    const file = findPackageJSON(name, import.meta.url);
    if (file !== undefined) return file;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
  }
  throw new Error(`The npm package ${name} is not installed. Run "npm ci".`);
}
