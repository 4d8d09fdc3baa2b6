/** Packages without type declarations of their own. */
declare module "subset-font" {
  interface Options {
    targetFormat?: "sfnt" | "woff" | "woff2";
    variationAxes?: Record<string, number | { min: number; max: number }>;
    keepFeatures?: string[];
    noHinting?: boolean;
    dropTables?: string[];
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}

declare module "@php-wasm/node-8-4" {
  import type { loadPHPRuntime } from "@php-wasm/universal";
  export function getPHPLoaderModule(): Promise<Parameters<typeof loadPHPRuntime>[0]>;
}

/** Made by publish/pictures.ts. */
declare module "virtual:kept-folder" {
  /** Where results are kept from build to build. */
  export const keptFolder: string;
}
