// Text into HTML: one function, and a tag that cannot forget it.
// region: escape
const CODES = { "&": "&amp;", "<": "&lt;", ">": "&gt;",
  '"': "&quot;", "'": "&#39;" };
function escapeHtml(text) {
  return String(text).replace(/[&<>"']/g, (sign) => CODES[sign]);
}
function html(parts, ...values) {
  return String.raw({ raw: parts }, ...values.map(escapeHtml));
}

const name = `Ana's <img src="" onerror="steal()">`;
console.log(html`<td title="${name}">${name}</td>`);
// Encoded once too often:
console.log(html`<td>${escapeHtml("Tom & Ann")}</td>`);
// endregion
