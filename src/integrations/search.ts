import type { AstroIntegration } from "astro";

export function search(): AstroIntegration {
  return { name: "search", hooks: {} };
}
