import { withBase } from "../site/link.ts";
import { SITE } from "../site/site.ts";

/** For readers who put the guide on their home screen. */
export function GET(): Response {
  const manifest = {
    name: SITE.name,
    short_name: SITE.name,
    description: SITE.description,
    start_url: withBase("/"),
    display: "minimal-ui",
    background_color: "#fcfcfd",
    theme_color: "#fcfcfd",
    icons: [
      { src: withBase("/favicon.svg"), sizes: "any", type: "image/svg+xml" },
      { src: withBase("/apple-touch-icon.png"), sizes: "180x180", type: "image/png" },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { "Content-Type": "application/manifest+json" } });
}
