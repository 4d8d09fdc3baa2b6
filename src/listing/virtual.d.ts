/** Made by listing/plugin.ts: the text of every file below `samples/`, by its path there. */
declare module "virtual:samples" {
  export const texts: ReadonlyMap<string, string>;
}
