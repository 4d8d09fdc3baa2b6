/** Links that lead to something closed. */

/** Open the question that the address names, now and whenever the address changes, also while its level is not shown. */
export function startHashTarget(): void {
  addEventListener("hashchange", openTarget);
  openTarget();
}

function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  if (target.getClientRects().length > 0) return;
  document.querySelector<HTMLElement>('.level-choice [value="all"]')?.click();
  target.scrollIntoView();
}
