/** The reader's own choices, kept in this browser only. Refusal, garbage and old versions are tolerated: a choice is then not kept. */

/** The stored choice, or null where there is none or the browser refuses. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
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

/**
 * Call `apply` with the stored choice when it may have changed without this page: in another tab, or while the page lay in the back
 * and forward cache. A choice that is not stored says nothing.
 */
export function onStored(name: string, apply: (value: string) => void): void {
  const read = () => {
    const value = readStored(name);
    if (value !== null) apply(value);
  };
  addEventListener("storage", ({ key }) => {
    if (key === name) read();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) read();
  });
}
