/** Which figures of the guide answer to the reader, and what they invite to. A build knows no more of them; the rest is loaded when one is opened. */

export interface Invitation {
  /** The file in `play/views`. */
  name: string;
  /** What a reader may do, after “Your turn”. */
  invitation: string;
}

const invitations: Record<string, Invitation> = {
  "data-structures-and-algorithms/hash-table": { name: "hash-table", invitation: "type a key and see its bucket" },
  "data-structures-and-algorithms/binary-search": { name: "guess", invitation: "guess a number from 1 to 1,000" },
  "data-structures-and-algorithms/merge-sort": { name: "sorting", invitation: "sort your own numbers" },
  "data-structures-and-algorithms/b-tree": { name: "b-tree", invitation: "insert keys into a B-tree" },
  "data-structures-and-algorithms/lru-cache": { name: "lru-cache", invitation: "set the capacity of the cache" },
  "databases/write-skew": { name: "isolation", invitation: "choose a level and interleave two transactions" },
  "databases/pool": { name: "pool", invitation: "size a connection pool" },
  "frameworks/n-plus-one": { name: "n-plus-one", invitation: "load ten bookings or a thousand" },
  "web-foundations/event-loop": { name: "event-loop", invitation: "write a script and run it turn by turn" },
  "web-foundations/preflight": { name: "preflight", invitation: "send a request to another origin" },
  "servers/load-balancer": { name: "load-balancer", invitation: "kill an instance behind the balancer" },
  "servers/drain": { name: "drain", invitation: "drain a server or cut it off" },
  "apis/backoff": { name: "jitter", invitation: "turn the jitter up" },
  "apis/pages": { name: "pages", invitation: "turn pages while shows are added" },
};

/** What the figure of that name invites to, if it answers. */
export function findPlay(figure: string): Invitation | undefined {
  return invitations[figure];
}

/** The names of all figures that answer. */
export const playing: readonly string[] = Object.keys(invitations);
