/** Builds elements without markup in strings. */

/** What an element may hold. */
export type Child = Node | string;

/** An element with attributes and children. Attributes that are undefined are left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A button that sends no form, with its text and its classes; what it does may be wired later. */
export function makeButton(text: string, classes: string, act?: () => void): HTMLButtonElement {
  const button = make("button", { type: "button", class: classes }, text);
  if (act) button.addEventListener("click", act);
  return button;
}

/** Children for a short text in which `backticks` mean code, and nothing else means anything. */
export function withCode(text: string): Child[] {
  return text.split("`").map((part, index) => (index % 2 === 1 ? make("code", {}, part) : part));
}
