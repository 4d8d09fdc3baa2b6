// tested by: modules.ts
/** Public: others may import it. */
export function label(row: string, number: number): string {
  loads++;
  return `${row}${number}`;
}
/** A live binding: importers see its current value. */
export let loads = 0;
const secret = "not exported, so not reachable";
