/** Fetching the files of the index. */
import { withBase } from "../../../../site/link.ts";

/** The folder of the index, with a slash at the end. */
export const FOLDER = withBase("/pagefind/");

/** @throws Error when the file is not there */
export async function fetchFile(address: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
