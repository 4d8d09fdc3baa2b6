/** The search dialog for the tests, as its component writes it into every page. */
import component from "../../../../src/search/view/SearchDialog.astro?raw";

/** Put the dialog at the end of the body. */
export function placeDialog(): void {
  const html = component.replace(/^---[\s\S]*?---/, "").replace('{withBase("/search/")}', '"/search/"');
  document.body.insertAdjacentHTML("beforeend", html);
}
