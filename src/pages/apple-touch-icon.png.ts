import { drawIcon } from "../publish/picture.ts";

export async function GET(): Promise<Response> {
  return new Response(await drawIcon(180), { headers: { "Content-Type": "image/png" } });
}
