/** A view in a page, made anew for each test. The file that uses it puts an engine of its own in the place of `engine.ts`. */
import { afterEach, beforeEach, vi } from "vitest";
import { SearchView } from "../../../../../src/search/view/answers/search-view.ts";

export let input: HTMLInputElement;
export let view: SearchView;
export const onSearch = vi.fn();

/** To be called once in a file. */
export function useView(): void {
  beforeEach(() => {
    input = document.createElement("input");
    view = new SearchView({ input, isListbox: false, onSearch });
    document.body.append(input, view.body);
  });
  afterEach(() => {
    document.body.replaceChildren();
    vi.resetAllMocks();
    vi.unstubAllEnvs();
  });
}

/** What the view says of its answer, and its chips. */
export const status = () => view.body.querySelector(".search-status")?.textContent;
export const chips = () => [...view.body.querySelectorAll<HTMLElement>(".chip")];

/** Look for a text. */
export function ask(text: string): Promise<void> {
  input.value = text;
  return view.search();
}
