/** Placeholder until search is built. */
export function openSearch(): void {
  location.assign("/search/");
}
