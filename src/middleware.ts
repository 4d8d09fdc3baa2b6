/** What happens to every page between its template and its file, in development as in a build. */
import type { MiddlewareHandler } from "astro";
import { curlQuotes } from "./site/quotes.ts";

/** Pages are written with the quotes of a keyboard, in text, in data and in drawings, and shown with those of a book. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!(response.headers.get("content-type") ?? "").startsWith("text/html")) return response;
  return new Response(curlQuotes(await response.text()), response);
};
