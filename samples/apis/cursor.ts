// run: node
import { boxOffice, exchange, start } from "./server.ts";

const { url, stop } = await start(boxOffice({ shows: 5 }).listener);
let after = "";
do {
  const { json } = await exchange(url, "GET",
    `/shows?limit=2${after && `&after=${after}`}`, { quiet: true });
  for (const show of json.shows)
    console.log(`  ${show.id} ${show.startsAt} ${show.title}`);
  after = json.next;
} while (after);
stop();
