/** Results that are dear to make, kept from build to build. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findManifest } from "./manifest.ts";

/** Something that a result is made from: a value that JSON can write, or bytes. */
export type Ingredient = string | number | Uint8Array | object;

/**
 * The result that was made from these ingredients before, or a new one. Ingredients are everything that the result depends on, the versions of the packages
 * that make it included; so a kept result is never old, and the folder may be removed at any time.
 */
export async function keep(folder: string, ingredients: Ingredient[], make: () => Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, hashOf(ingredients));
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const made = new Uint8Array(await make());
  await mkdir(folder, { recursive: true });
  // Under another name first: a build that is stopped, or two at once, leave no half a file.
  const part = `${file}.${process.pid}`;
  await writeFile(part, made);
  await rename(part, file);
  return made;
}

function hashOf(ingredients: Ingredient[]): string {
  const hash = createHash("sha256");
  for (const ingredient of ingredients) {
    const bytes = ingredient instanceof Uint8Array ? ingredient : Buffer.from(JSON.stringify(ingredient));
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest("hex").slice(0, 40);
}

/**
 * Name and version of an installed package, as an ingredient.
 * @throws Error when it is not installed
 */
export function nameVersion(name: string): string {
  return `${name} ${(JSON.parse(readFileSync(findManifest(name), "utf8")) as { version: string }).version}`;
}
