/** `THIRD-PARTY.txt`: who wrote what we ship, under which license, with the whole texts. */
import type { Package } from "./packages.ts";
import type { Held } from "./shipped.ts";

/** One work of others and where it is. */
export interface Work extends Package {
  /** Files of the built site. */
  files: string[];
  /** Works that it holds, with the texts of their licenses. */
  held: (Held & { text: string })[];
}

const RULE = "=".repeat(78);

/** The whole file. Texts that several works share stand in it once. */
export function writeNotice(works: Work[]): string {
  const texts = new Map<string, string[]>();
  const note = (text: string, name: string) => texts.set(text, [...(texts.get(text) ?? []), name]);
  for (const work of works) {
    note(work.text, `${work.name} ${work.version}`);
    for (const held of work.held) note(held.text, held.name);
  }
  return `Nine Skills is built with the works of others. This file names those that a copy of
the site holds, the files that they are in, and their licenses. What is not named
here is our own: the code under the MIT license, the text under CC BY 4.0.

${works.map(describe).join("\n\n")}

${[...texts].map(([text, names]) => `${RULE}\n${names.join("\n")}\n${RULE}\n\n${text}`).join("\n\n")}
`;
}

function describe({ name, version, license, source, files, held }: Work): string {
  return [
    `${name} ${version}`,
    `  License: ${license}`,
    `  Source: ${source}`,
    ...held.map((work) => `  Holds ${work.name}: ${work.license}, ${work.source}`),
    ...files.map((file) => `  File: ${file}`),
  ].join("\n");
}
