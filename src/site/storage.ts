/** The reader's own choices, kept in this browser only. Refusal, garbage and old versions are tolerated: a choice is then not kept. */

/** Store a choice; answers whether it was kept. */
export function writeStored(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}
