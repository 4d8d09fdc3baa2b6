import type { APIContext } from "astro";
import { listRunnable } from "../../lib/samples.ts";

/** The whole file of each listing that shows a region and runs on the page; fetched when the reader runs it. */
export function getStaticPaths(): { params: { path: string }; props: { text: string } }[] {
  return listRunnable().map(({ path, text }) => ({ params: { path }, props: { text } }));
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
