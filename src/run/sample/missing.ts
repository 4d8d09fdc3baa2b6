/** What stands in the place of Run and Edit when their script does not come: a blocker, a network, or a site that has changed since the page was loaded. */
import { make } from "../../site/nodes.ts";

/** Take away the two buttons, which would never wake, and say what can be done instead. */
export function sayMissing(sample: Element): void {
  for (const button of sample.querySelectorAll<HTMLElement>("[data-run], [data-edit]")) button.hidden = true;
  const file = sample.getAttribute("data-file");
  const whole = file === null ? [] : [", or take ", make("a", { href: file }, "the whole file"), " home"];
  sample.append(
    make("p", { class: "why" }, "Run and Edit could not be loaded. ", make("a", { href: location.pathname }, "Load the page again"), ...whole, "."),
  );
}
