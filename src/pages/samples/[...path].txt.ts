import type { APIContext } from "astro";
import { listServed } from "../../listing/samples.ts";

/** Whole files: acceptance tests and box offices that readers take home, and what a listing of one region needs when it runs on the page. */
export function getStaticPaths(): { params: { path: string }; props: { text: string } }[] {
  return listServed().map(({ path, text }) => ({ params: { path }, props: { text } }));
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
