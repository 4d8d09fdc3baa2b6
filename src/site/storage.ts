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

/** What is kept until the tab is closed, or undefined where there is nothing or the browser refuses. */
export function readForTab(name: string): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keep something until the tab is closed, or give it up with `undefined`; answers whether that was done. */
export function keepForTab(name: string, value: string | undefined): boolean {
  try {
    if (value === undefined) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}
