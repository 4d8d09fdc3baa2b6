/** The limit: the same text as one file of plain HTML with minimal style and no script. No page can be faster by much. */
import { parse } from "node-html-parser";

const STYLE = "body{max-width:40em;margin:auto;padding:1em;font:1em/1.5 sans-serif}pre{overflow:auto}";
/** What is no text: pictures, controls, scripts. */
const DROPPED = "script,style,svg,button,select,template,dialog,nav,form";
const KEPT = new Set(
  "a b blockquote br caption cite code dd details div dl dt em figcaption figure h1 h2 h3 h4 hr i kbd li ol p pre s section small strong sub summary sup table tbody td th thead tr ul".split(
    " ",
  ),
);

/** Reduce a built page to its text: what stands in main, with no attribute but addresses and ids. */
export function makeLimitPage(html: string): string {
  const page = parse(html, { blockTextElements: { script: true, style: true } });
  const main = page.querySelector("main");
  if (!main) throw new Error("The page has no <main>.");
  for (const element of main.querySelectorAll(DROPPED)) element.remove();
  // From the inside out, because an element that is no more than a wrapper gives way to its content.
  for (const element of main.querySelectorAll("*").reverse()) {
    if (!KEPT.has(element.rawTagName)) {
      element.replaceWith(element.innerHTML);
      continue;
    }
    for (const name of Object.keys(element.attributes)) if (name !== "href" && name !== "id") element.removeAttribute(name);
  }
  const title = page.querySelector("title")?.text ?? "";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${title}</title><style>${STYLE}</style>${main.innerHTML}`;
}
