/** A button that sends no form, with its text and its classes. */
export function makeButton(text: string, classes: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = classes;
  button.textContent = text;
  return button;
}
