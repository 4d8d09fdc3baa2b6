/** Text on its way into HTML. */

/** Text made safe for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const ESCAPED: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#39;": "'", "&#x27;": "'" };

/** The text that was made safe for HTML, here or by a package: the escapes that these write, and no others, are signs again. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(?:lt|gt|amp|quot|#39|#x27);/g, (escape) => ESCAPED[escape] ?? escape);
}

/** HTML of a short text from YAML, in which only `backticks` mean something. */
export function inlineHtml(text: string): string {
  return text
    .split("`")
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join("");
}

/** A link as text, for lists in which a line break of a template would become a space. */
export function linkHtml(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
