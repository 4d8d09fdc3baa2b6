// run: node
import { exchange, openBoxOfficeOfListings, start } from "./http.ts";

const { url, stop } = await start(openBoxOfficeOfListings().listener);
const read = (query: string, note: string) =>
  exchange(url, "GET", `/shows?limit=2${query}`, { note });

console.log("--- first ---");
const { json } = await read("", "the first page");
console.log("--- next ---");
await read(`&after=${json.next}`, "the page behind it");
await exchange(url, "GET", "/shows?after=page2", { brief: true,
  note: "a cursor that we did not make" });
stop();
