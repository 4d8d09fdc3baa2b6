/** Show which button of a choice is in force: the one whose attribute has this value. */
export function showPressed(attribute: string, value: string | undefined): void {
  for (const button of document.querySelectorAll(`[${attribute}]`)) button.setAttribute("aria-pressed", String(button.getAttribute(attribute) === value));
}
