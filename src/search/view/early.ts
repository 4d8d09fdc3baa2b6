/** Files that are wanted soon: the browser fetches them beside the script that will ask for them, not after it. */
import { withBase } from "../../site/link.ts";

/** Let the browser fetch a file of the index. */
export function fetchEarly(file: string): void {
  const link = document.createElement("link");
  link.rel = "preload";
  link.as = "fetch";
  link.crossOrigin = "anonymous";
  link.href = withBase(`/pagefind/${file}`);
  document.head.append(link);
}
