/** What a page keeps until its tab is closed. A file of its own: most pages have nothing to keep. */

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
