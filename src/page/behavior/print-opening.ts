/** Printing in browsers whose style sheets cannot open a disclosure. */

/** Open all disclosures of the page for the printer, and close those again that were closed. */
export function startPrintOpening(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
}
