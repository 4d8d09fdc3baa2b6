/** The reader's own choices, kept in this browser only. Refusal, garbage and old versions are tolerated: a choice is then not kept. */

/** What was stored under a name, or undefined. */
export function readStored(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Store a choice; answers whether it was kept. */
export function writeStored(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}
