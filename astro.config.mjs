import mdx from "@astrojs/mdx";
import { satteri } from "@astrojs/markdown-satteri";
import sitemap from "@astrojs/sitemap";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { contentCheck } from "./src/guide/dev.ts";
import { numberSources } from "./src/guide/number-sources.ts";
import { MDX_FEATURES } from "./src/guide/text.ts";
import { samples } from "./src/listing/plugin.ts";
import { finish } from "./src/publish/finish.ts";
import { cutFonts, fonts } from "./src/publish/fonts/fonts.ts";
import { licenses } from "./src/publish/licenses/licenses.ts";
import { pictures } from "./src/publish/pictures.ts";
import { policy } from "./src/publish/policy.ts";
import { quiet } from "./src/publish/quiet.ts";
import { runtimes } from "./src/publish/runtimes.ts";
import { search } from "./src/publish/search.ts";
import { siteAddress } from "./src/publish/site-address.ts";
import { readBase, readSite } from "./src/site/environment.ts";

/**
 * The script of every page stays small without what Vite puts around an import: it would fetch style sheets and lists of modules first, and there are none.
 * Astro sets the lists itself, so that a plugin must.
 */
const plainImports = {
  name: "plain-imports",
  enforce: /** @type {const} */ ("pre"),
  /** @param {string} name */
  configEnvironment: (name) => (name === "client" ? { build: { modulePreload: { resolveDependencies: () => [] } } } : undefined),
  /** @param {string} id */
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined),
};

const site = readSite(process.env);

export default defineConfig({
  site: site.origin,
  base: readBase(process.env),
  outDir: process.env["OUT"] ?? "./dist",
  trailingSlash: "always",
  compressHTML: true,
  prerenderConflictBehavior: "error",
  build: { inlineStylesheets: "always" },
  prefetch: { prefetchAll: true, defaultStrategy: "hover" },
  devToolbar: { enabled: false },
  integrations: [
    contentCheck(),
    mdx(),
    sitemap({ filter: (page) => !page.endsWith("/404/") }),
    fonts(),
    pictures(),
    runtimes(),
    licenses(),
    finish(search, cutFonts, policy),
    siteAddress(site),
    quiet(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: MDX_FEATURES, mdastPlugins: [numberSources] }),
  },
  vite: {
    plugins: [tailwindcss(), samples(), plainImports],
    // The oldest browsers that the guide is written for; what they lack of CSS is written out for them.
    build: { assetsInlineLimit: 0, cssTarget: ["chrome111", "firefox114", "safari16.4"] },
    worker: {
      format: "es",
      rollupOptions: { output: { entryFileNames: ({ name }) => (name === "answers" ? "search/answers.js" : "_astro/[name]-[hash].js") } },
    },
  },
});
