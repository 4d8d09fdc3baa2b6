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
  // For this page, and not for the next: the reader has not chosen it.
  for (let part: HTMLElement | null = target; part; part = part.parentElement) part.hidden = false;
  delete document.documentElement.dataset["level"];
  const all = document.querySelector<HTMLInputElement>('.level-choice [value="all"]');
  if (all) all.checked = true;
  target.scrollIntoView();
}
