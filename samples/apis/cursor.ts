// run: node
import { exchange, openBoxOfficeOfListings, start } from "./http.ts";

const { url, stop } = await start(openBoxOfficeOfListings().listener);
let after = "";
do {
  const { json } = await exchange(url, "GET",
    `/shows?limit=2${after && `&after=${after}`}`, { quiet: true });
  for (const show of json.shows)
    console.log(" ", show.id.padEnd(2), show.startsAt, show.title);
  after = json.next;
} while (after);
await exchange(url, "GET", "/shows?after=page2", { quiet: true });
stop();
