/** The three sorts of samples/data-structures-and-algorithms, as a list of pictures of the array. */

export const SORTS = ["insertion sort", "merge sort", "quicksort"] as const;
export type Sort = (typeof SORTS)[number];

/** The array at a moment. Places `from` to `to` are worked on; `comparisons` counts them from the start. */
export interface Frame {
  items: readonly number[];
  from: number;
  to: number;
  comparisons: number;
  said: string;
}

/** Every moment of sorting these numbers, the first before anything was done. */
export function sortSteps(numbers: readonly number[], sort: Sort): Frame[] {
  const items = [...numbers];
  let comparisons = 0;
  const frames: Frame[] = [{ items: [...items], from: 0, to: items.length - 1, comparisons, said: "Nothing is compared yet." }];
  const note = (from: number, to: number, said: string) => frames.push({ items: [...items], from, to, comparisons, said });
  const isGreater = (one: number, other: number) => {
    comparisons++;
    return one > other;
  };
  const at = (place: number) => items[place] ?? 0;
  const runs: Record<Sort, () => void> = {
    "insertion sort": () => {
      for (let i = 1; i < items.length; i++) {
        const item = at(i);
        let j = i;
        for (; j > 0 && isGreater(at(j - 1), item); j--) items[j] = at(j - 1);
        items[j] = item;
        note(0, i, `${item} goes to place ${j}, past ${i - j}. Places 0 to ${i} are in order.`);
      }
    },
    "merge sort": () => {
      mergeSort(0, items.length);
    },
    quicksort: () => {
      quickSort(0, items.length - 1);
    },
  };
  const mergeSort = (low: number, high: number): void => {
    if (high - low < 2) return;
    const half = low + Math.floor((high - low) / 2);
    mergeSort(low, half);
    mergeSort(half, high);
    const left = items.slice(low, half);
    const right = items.slice(half, high);
    let [i, j] = [0, 0];
    const merged: number[] = [];
    while (i < left.length && j < right.length) merged.push((isGreater(left[i] ?? 0, right[j] ?? 0) ? right[j++] : left[i++]) ?? 0);
    merged.push(...left.slice(i), ...right.slice(j));
    items.splice(low, high - low, ...merged);
    note(low, high - 1, `${left.join(" ")} and ${right.join(" ")} are merged.`);
  };
  const quickSort = (low: number, high: number): void => {
    if (low >= high) return;
    const pivot = at(Math.floor((low + high) / 2));
    let [i, j] = [low, high];
    while (i <= j) {
      while (isGreater(pivot, at(i))) i++;
      while (isGreater(at(j), pivot)) j--;
      if (i > j) break;
      [items[i], items[j]] = [at(j), at(i)];
      i++;
      j--;
    }
    note(low, high, `Places ${low} to ${high} are parted around the pivot ${pivot}.`);
    quickSort(low, j);
    quickSort(i, high);
  };
  runs[sort]();
  return frames;
}
