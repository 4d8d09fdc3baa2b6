/** `<search-page>`: shows results in the page as one types and keeps the address in step. Without it the page lists everything. */
import { SearchView } from "./search-view.ts";

export class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector("input");
    const form = this.querySelector("form");
    const everything = this.querySelector<HTMLElement>(".search-all");
    // What the page shows until this runs, in the same place and of the same size.
    const start = this.querySelector(".search-start");
    if (!input || !form || !everything || !start) return;
    const { title } = document;
    const view = new SearchView({
      input,
      isListbox: false,
      onSearch: (text) => {
        everything.hidden = text !== "";
        document.title = text === "" ? title : `${text} · ${title}`;
        const address = new URL(location.href);
        if (text === "") address.searchParams.delete("q");
        else address.searchParams.set("q", text);
        if (address.href !== location.href) history.replaceState(history.state, "", address);
      },
    });
    start.replaceWith(view.filters, view.status, view.body);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void view.search();
    });
    const asked = new URLSearchParams(location.search).get("q");
    if (asked !== null && input.value === "") input.value = asked;
    if (input.value !== "") void view.search();
  }
}

customElements.define("search-page", SearchPage);
