/** Tells the routes of pictures where pictures are kept from build to build. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const ID = "virtual:kept-folder";

/** Provide `virtual:kept-folder`; a route cannot ask for the configuration. */
export function pictures(): AstroIntegration {
  return {
    name: "pictures",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        const folder = fileURLToPath(new URL("kept/", config.cacheDir));
        updateConfig({
          vite: {
            plugins: [
              {
                name: "kept-folder",
                resolveId: (id: string) => (id === ID ? `\0${ID}` : undefined),
                load: (id: string) => (id === `\0${ID}` ? `export const keptFolder = ${JSON.stringify(folder)};` : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
