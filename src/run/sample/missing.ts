/** What stands in the place of Run and Edit when their script does not come. Every page carries it, so it is kept small. */

/** Take away the two buttons, which would never wake, and say what can be done instead. */
export function sayMissing(sample: Element): void {
  for (const button of sample.querySelectorAll<HTMLElement>("[data-run], [data-edit]")) button.hidden = true;
  const again = document.createElement("a");
  again.href = location.pathname;
  again.append("Load the page again");
  const line = document.createElement("p");
  line.className = "why";
  line.append("Run and Edit could not be loaded. ", again, ".");
  sample.append(line);
}
