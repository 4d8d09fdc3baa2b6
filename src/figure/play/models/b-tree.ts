/** A B-tree as databases keep it: all keys in the leaves, and in the pages above them the first key of each page but the leftmost. A full page splits in two. */

/** The most keys of a page. Real pages hold hundreds. */
export const ROOM = 3;

export interface Page {
  keys: readonly number[];
  /** The pages below, one more than there are keys; none in a leaf. */
  below: readonly Page[];
}

/** What inserting a key did. */
export interface Insertion {
  tree: Page;
  isNew: boolean;
  /** How many pages were read on the way, and how many were split. */
  read: number;
  split: number;
}

export const emptyTree: Page = { keys: [], below: [] };

interface Grown {
  pages: readonly [Page] | readonly [Page, Page];
  /** The key that tells the second page from the first. */
  between: number;
}

/** Insert a key. */
export function insertKey(tree: Page, key: number): Insertion {
  const way = findWay(tree, key);
  if (way.at(-1)?.keys.includes(key) === true) return { tree, isNew: false, read: way.length, split: 0 };
  const { pages, between } = grow(tree, key);
  const [first, second] = pages;
  const grown: Page = second ? { keys: [between], below: [first, second] } : first;
  return { tree: grown, isNew: true, read: way.length, split: listPages(grown).length - listPages(tree).length - (second ? 1 : 0) };
}

/** The pages that a search for a key reads, from the root to a leaf. */
export function findWay(tree: Page, key: number): Page[] {
  const next = tree.below[placeOf(tree, key)];
  return next ? [tree, ...findWay(next, key)] : [tree];
}

/** All pages, each level from left to right, from the root down. */
export function listLevels(tree: Page): Page[][] {
  const levels: Page[][] = [[tree]];
  for (;;) {
    const next = levels.at(-1)?.flatMap(({ below }) => below) ?? [];
    if (next.length === 0) return levels;
    levels.push(next);
  }
}

/** All keys, in order. */
export function listKeys(tree: Page): number[] {
  return (listLevels(tree).at(-1) ?? []).flatMap(({ keys }) => keys);
}

function listPages(tree: Page): Page[] {
  return listLevels(tree).flat();
}

/** Which page below a key belongs to. */
function placeOf({ keys }: Page, key: number): number {
  return keys.filter((first) => first <= key).length;
}

function grow(page: Page, key: number): Grown {
  if (page.below.length === 0) {
    const keys = [...page.keys, key].sort((a, b) => a - b);
    if (keys.length <= ROOM) return { pages: [{ keys, below: [] }], between: 0 };
    const half = Math.ceil(keys.length / 2);
    // The first key of the new leaf is written into the page above as well.
    return {
      pages: [
        { keys: keys.slice(0, half), below: [] },
        { keys: keys.slice(half), below: [] },
      ],
      between: keys[half] ?? 0,
    };
  }
  const place = placeOf(page, key);
  const child = page.below[place];
  if (!child) return { pages: [page], between: 0 };
  const grown = grow(child, key);
  const below = [...page.below.slice(0, place), ...grown.pages, ...page.below.slice(place + 1)];
  const keys = grown.pages.length === 2 ? [...page.keys.slice(0, place), grown.between, ...page.keys.slice(place)] : page.keys;
  if (keys.length <= ROOM) return { pages: [{ keys, below }], between: 0 };
  const half = Math.floor(keys.length / 2);
  // The middle key moves up: in a page that is no leaf it only shows the way.
  return {
    pages: [
      { keys: keys.slice(0, half), below: below.slice(0, half + 1) },
      { keys: keys.slice(half + 1), below: below.slice(half + 1) },
    ],
    between: keys[half] ?? 0,
  };
}
