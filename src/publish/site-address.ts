/** Says at the end of a build what its links name, while the owner has not said where the site will be. */
import type { AstroIntegration } from "astro";
import type { Site } from "../site/environment.ts";

/** A build for nobody's address is good for a look; published, its canonical links, feed and sitemap would lead to a host that does not exist. */
export function siteAddress({ origin, isKnown }: Site): AstroIntegration {
  return {
    name: "site-address",
    hooks: {
      "astro:build:done": ({ logger }) => {
        if (!isKnown) logger.warn(`SITE_URL is not set, so canonical links, the feed and the sitemap name ${origin}. Set it before you publish.`);
      },
    },
  };
}
