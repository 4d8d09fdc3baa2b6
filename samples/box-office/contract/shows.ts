// tested by: contract
/** Reading the programme. */
import type { Client } from "./client.ts";
import * as expect from "./expect.ts";
import { SHOWS } from "./house.ts";

async function readPage(client: Client, query: string): Promise<{ shows: unknown[]; next: unknown }> {
  const answer = await client.get(`/shows${query}`);
  expect.status(answer, 200);
  const body = expect.object(answer);
  expect.demand("next" in body, `${answer.asked}: next is missing; on the last page it is null`);
  return { shows: expect.list(body["shows"], `${answer.asked}: shows`), next: body["next"] };
}

/** The ids of the pages, read to the end. */
async function readPages(client: Client, limit: number): Promise<unknown[][]> {
  const pages: unknown[][] = [];
  let query = `?limit=${limit}`;
  for (let page = 0; page < 50; page++) {
    const { shows, next } = await readPage(client, query);
    pages.push(shows.map((show) => expect.member(show, "a show")["id"]));
    if (next === null) return pages;
    query = `?limit=${limit}&after=${encodeURIComponent(expect.string(next, "next"))}`;
  }
  throw new expect.Broken("after 50 pages next was still not null");
}

export const shows: expect.Checks = {
  "the server says that it is well": async (client) => {
    const answer = await client.get("/health");
    expect.status(answer, 200);
    expect.same(expect.object(answer)["ok"], true, "ok");
  },

  "all five shows are listed by time": async (client) => {
    const { shows, next } = await readPage(client, "");
    expect.same(shows.map(sortMembers), SHOWS.map(sortMembers), "shows");
    expect.same(next, null, "next");
    for (const show of shows) expect.moment(expect.member(show, "a show")["startsAt"], "startsAt");
  },

  "pages by cursor hold each show once, in the same order": async (client) => {
    const all = SHOWS.map(({ id }) => id);
    for (const limit of [1, 2, 5, 100]) {
      const pages = await readPages(client, limit);
      for (const page of pages) expect.demand(page.length >= 1 && page.length <= limit, `a page of limit ${limit} has ${page.length} shows`);
      expect.same(pages.flat(), all, `the pages of limit ${limit}`);
    }
  },

  "a limit that is no number from 1 to 100 is refused": async (client) => {
    for (const limit of ["0", "-1", "101", "1.5", "ten"]) expect.problem(await client.get(`/shows?limit=${limit}`), 400, "not-valid");
  },

  "a cursor that the server did not make is refused": async (client) => {
    for (const cursor of ["nonsense", "%00", "%F0%9F%8E%AD", "'%20OR%201=1"]) expect.problem(await client.get(`/shows?after=${cursor}`), 400, "not-valid");
  },

  "a show is read by its id": async (client) => {
    for (const show of SHOWS) {
      const answer = await client.get(`/shows/${show.id}`);
      expect.status(answer, 200);
      expect.same(sortMembers(expect.object(answer)), sortMembers(show), answer.asked);
    }
  },

  "an unknown show is not found": async (client) => {
    for (const id of ["0", "999", "hamlet", "%27"]) expect.problem(await client.get(`/shows/${id}`), 404, "not-found");
    expect.problem(await client.get("/shows/999/seats"), 404, "not-found");
  },
};

/** The same object with its members in alphabetical order, so that texts can be compared. */
function sortMembers(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, inner]) => [name, sortMembers(inner)]));
}
