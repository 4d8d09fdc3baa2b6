/** Type a key and see its bucket. */
import { definePlay, plural, Refusal, shorten } from "../desk/play.ts";
import { arrow, box, label, scene } from "../../scene.ts";
import { emptyTable, hashCode, type HashTable, insert, type Insertion } from "../models/hash-table.ts";

/** The picture has room for ten buckets, so for as many keys as they take. */
const MOST_KEYS = 7;
const MOST_SIGNS = 24;

interface State {
  table: HashTable;
  key: string;
  last?: Insertion;
}

const filled = ["B7", "C1", "A4"].reduce((table, key) => insert(table, key).table, emptyTable);

function enter(state: State, typed: string): State | Refusal {
  const key = typed.trim();
  if (key === "") return new Refusal("Nothing was typed. Type a key, such as a seat or a name.");
  if (Array.from(key).length > MOST_SIGNS) return new Refusal(`That key has ${plural(Array.from(key).length, "sign")}. Type at most ${MOST_SIGNS}.`);
  const last = insert(state.table, key);
  if (last.table.buckets.flat().length > MOST_KEYS) return new Refusal(`The picture has room for ${MOST_KEYS} keys. Empty the table to go on.`);
  return { table: last.table, key, last };
}

export const play = definePlay<State>({
  start: { table: filled, key: "" },
  controls: [
    { kind: "text", label: "Key", send: "Put it in", start: "B2", isEmptied: true, enter },
    { kind: "button", label: "Empty the table", isQuiet: true, press: () => ({ table: emptyTable, key: "" }) },
  ],
  draw: ({ table, key }, isNarrow) => {
    const { buckets } = table;
    const pitch = 260 / buckets.length;
    const most = Math.max(3, ...buckets.map((chain) => chain.length));
    const step = 430 / most;
    return scene(
      520,
      264,
      ...buckets.map((chain, bucket) => {
        const y = 4 + bucket * pitch;
        const h = pitch - 5;
        return [
          box(4, y, 56, h, String(bucket), chain.includes(key) ? "tint" : "plain"),
          ...chain.map((held, index) => {
            const x = 84 + index * step;
            const room = isNarrow ? (step - 24) / 14 : (step - 24) / 8.5;
            return [
              arrow(index === 0 ? 62 : x - 18, y + h / 2, x - 3, y + h / 2, "muted"),
              box(x, y, step - 20, h, shorten(held, Math.max(2, Math.floor(room))), held === key ? "on" : "plain"),
            ];
          }),
        ];
      }),
      buckets.flat().length === 0 ? label(84, 24, "empty", { tone: "muted" }) : "",
    );
  },
  say: ({ table, key, last }) => {
    const keys = table.buckets.flat().length;
    if (!last) return keys === 0 ? "Five empty buckets. Put a key in." : `${plural(keys, "key")} in ${table.buckets.length} buckets. Put another one in.`;
    const { code, bucket, compared, isNew, hasGrown } = last;
    const size = hasGrown ? table.buckets.length / 2 : table.buckets.length;
    const way = `“${key}” has the hash code ${code}. Divided by ${size} the rest is ${bucket}: bucket ${bucket}.`;
    if (!isNew) return `${way} It is there already, found after ${plural(compared.length, "comparison")}.`;
    const met = compared.length === 0 ? "The bucket was empty." : `A collision: it is none of ${compared.join(", ")}, so it goes behind.`;
    const grown = hasGrown
      ? ` More than three quarters full: the table grew to ${table.buckets.length} buckets, and “${key}” is in bucket ${hashCode(key) % table.buckets.length} now.`
      : "";
    return `${way} ${met}${grown}`;
  },
});
