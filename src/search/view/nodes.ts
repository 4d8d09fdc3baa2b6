/** Builds elements without markup in strings. */
import type { ExcerptPart } from "../hits.ts";

type Child = Node | string;

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

/** A button that does one thing. */
export function makeButton(text: string, classes: string, act: () => void): HTMLButtonElement {
  const button = make("button", { type: "button", class: classes }, text);
  button.addEventListener("click", act);
  return button;
}

/** Text with its matches marked. */
export function markedText(parts: ExcerptPart[]): Child[] {
  return parts.map(({ text, isMatch }) => (isMatch ? make("mark", {}, text) : text));
}
