/** Formatter and linter see every file of code. What they skip is named here with the reason, and nowhere else. */
import { join } from "node:path";
import { ESLint } from "eslint";
import { getFileInfo } from "prettier";
import { describe, expect, it } from "vitest";
import { listTracked, root } from "./tracked.ts";

/** What no tool of ours may change, by the beginning of its path. */
const FOREIGN: Record<string, string> = {
  "samples/": "listings are formatted by hand for a page of 72 columns",
  "tests/content/fixture/samples/": "listings as well",
};

const UNFORMATTED: Record<string, string> = {
  ...FOREIGN,
  "content/": "its line breaks are the author's",
  "tests/content/fixture/content/": "content as well",
  "package-lock.json": "npm writes it",
  "src/page/text/Anchor.astro": "a line break at its end would become a space in the text",
  "src/page/text/sources/Cite.astro": "as in Anchor.astro",
  "src/page/text/Link.astro": "as in Anchor.astro",
  "src/page/text/sources/Stat.astro": "as in Anchor.astro",
  "src/page/text/Term.astro": "as in Anchor.astro",
};

const tracked = listTracked();

/** The files that stand under no entry of a list, and the entries that no file stands under. */
function compare(skipped: readonly string[], excused: Record<string, string>) {
  const entries = Object.keys(excused);
  return {
    unnamed: skipped.filter((file) => !entries.some((entry) => file.startsWith(entry))),
    unused: entries.filter((entry) => !skipped.some((file) => file.startsWith(entry))),
  };
}

describe("the formatter", () => {
  const code = tracked.filter((file) => /\.(ts|astro|css|js|mjs|cjs|json|ya?ml|code-snippets)$/.test(file));

  it("sees every file of code but those named", async () => {
    const options = { ignorePath: join(root, ".prettierignore"), plugins: ["prettier-plugin-astro"] };
    const infos = await Promise.all(code.map(async (file) => ({ file, ...(await getFileInfo(join(root, file), options)) })));
    const skipped = infos.filter(({ ignored, inferredParser }) => ignored || inferredParser === null).map(({ file }) => file);
    expect(compare(skipped, UNFORMATTED)).toEqual({ unnamed: [], unused: [] });
    expect(code.length - skipped.length).toBeGreaterThan(200);
  });
});

describe("the linter", () => {
  const code = tracked.filter((file) => /\.(ts|astro|js|mjs|cjs)$/.test(file));

  it("sees every file of code but the listings", async () => {
    const eslint = new ESLint({ cwd: root });
    const skipped: string[] = [];
    for (const file of code) if (await eslint.isPathIgnored(join(root, file))) skipped.push(file);
    expect(compare(skipped, FOREIGN)).toEqual({ unnamed: [], unused: [] });
    expect(code.length - skipped.length).toBeGreaterThan(200);
  });
});
