/** A text with the line ends of Unix and without a byte order mark. Git gives Windows other line ends, and some editors there write the mark. */
export function normalizeText(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}
