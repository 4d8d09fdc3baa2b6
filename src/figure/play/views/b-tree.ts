/** Insert keys into a B-tree, and see pages split. */
import { definePlay, plural, readWhole, Refusal } from "../desk/play.ts";
import { box, line, type Part, scene } from "../../scene.ts";
import { emptyTree, findWay, insertKey, type Insertion, listKeys, listLevels, type Page, ROOM } from "../models/b-tree.ts";

/** What the picture has room for. */
const MOST_KEYS = 12;
const CELL = 36;

interface State {
  tree: Page;
  key?: number;
  last?: Insertion;
}

const filled = [40, 20, 60].reduce((tree, key) => insertKey(tree, key).tree, emptyTree);

function enter({ tree }: State, text: string): State | Refusal {
  const key = readWhole(text, 1, 99);
  if (key instanceof Refusal) return key;
  const last = insertKey(tree, key);
  if (listKeys(last.tree).length > MOST_KEYS) return new Refusal(`The picture has room for ${MOST_KEYS} keys. Empty the tree to go on.`);
  return { tree: last.tree, key, last };
}

export const play = definePlay<State>({
  start: { tree: filled },
  controls: [
    { kind: "text", label: "Key, 1 to 99", send: "Insert", start: "30", isNumber: true, isEmptied: true, enter },
    { kind: "button", label: "Empty the tree", isQuiet: true, press: () => ({ tree: emptyTree }) },
  ],
  draw: ({ tree, key }) => {
    const levels = listLevels(tree);
    const way = key === undefined ? [] : findWay(tree, key);
    const centers = new Map<Page, number>();
    const parts: Part[] = [];
    // From the leaves up, each page over the middle of those below it.
    const leaves = levels.at(-1) ?? [];
    const gap = 8;
    const width = leaves.reduce((sum, { keys }) => sum + Math.max(1, keys.length) * CELL + gap, -gap);
    let left = (520 - width) / 2;
    for (const leaf of leaves) {
      const wide = Math.max(1, leaf.keys.length) * CELL;
      centers.set(leaf, left + wide / 2);
      left += wide + gap;
    }
    for (const [depth, pages] of [...levels.entries()].reverse())
      for (const page of pages) {
        const ends = page.below.map((below) => centers.get(below) ?? 0);
        const center = centers.get(page) ?? ((ends[0] ?? 0) + (ends.at(-1) ?? 0)) / 2;
        centers.set(page, center);
        const y = 8 + depth * 70;
        const start = center - (Math.max(1, page.keys.length) * CELL) / 2;
        const cells = page.keys.length === 0 ? [""] : page.keys.map(String);
        parts.push(
          ...page.below.map((below, index) =>
            line(start + (index * page.keys.length * CELL) / page.keys.length, y + 32, ends[index] ?? 0, y + 70, way.includes(below) ? "on" : "muted"),
          ),
          ...cells.map((text, index) =>
            box(start + index * CELL, y, CELL, 32, text, text === String(key) && page.below.length === 0 ? "on" : way.includes(page) ? "tint" : "plain"),
          ),
        );
      }
    return scene(520, 190, ...parts);
  },
  say: ({ tree, key, last }) => {
    const keys = listKeys(tree);
    const levels = listLevels(tree).length;
    const holds = `The tree holds ${keys.length === 0 ? "no keys" : keys.join(", ")} in ${plural(levels, "level")}.`;
    if (!last || key === undefined) return `${holds} A page has room for ${ROOM} keys.`;
    if (!last.isNew) return `${key} is there already, found by reading ${plural(last.read, "page")}. ${holds}`;
    const split = last.split === 0 ? "There was room in its leaf." : `${plural(last.split, "page")} had no room and split; the key between the halves went up.`;
    return `${key} is inserted. The search read ${plural(last.read, "page")}. ${split} ${holds}`;
  },
});
