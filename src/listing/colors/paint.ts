/** Puts the colors of a listing back that `pack.ts` took out. */

const ATTRIBUTE = "data-colors";

/** Paint the listings of a language that are still plain. */
export function paintLanguage(language: string): void {
  for (const code of document.querySelectorAll(`[data-key="${language}"] [${ATTRIBUTE}]`)) paint(code);
}

function paint(code: Element): void {
  const text = code.textContent;
  let at = 0;
  const pieces = [...(code.getAttribute(ATTRIBUTE) ?? "").matchAll(/(\d+)([a-z.])/g)].map(([, length, kind = "."]) => {
    const piece = text.slice(at, (at += Number(length)));
    if (kind === ".") return piece;
    const span = document.createElement("span");
    span.className = kind;
    span.textContent = piece;
    return span;
  });
  code.replaceChildren(...pieces);
  code.removeAttribute(ATTRIBUTE);
}
