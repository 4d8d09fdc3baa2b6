/** How wide a text will be, by kinds of letters, for places where no browser measures it. */

const NARROW = /[ijltfrI.,:;'’‘!|()[\]\- ]/;
const WIDE = /[mwMWQOG@%…]/;
const TALL = /[A-Z0-9=+<>?]/;

/** Width in pixels of a text of that size in pixels. It is a guess on the wide side. */
export function widthOf(text: string, size: number, isMono = false): number {
  if (isMono) return text.length * size * 0.61;
  let ems = 0;
  for (const sign of text) ems += NARROW.test(sign) ? 0.31 : WIDE.test(sign) ? 0.86 : TALL.test(sign) ? 0.62 : 0.55;
  return ems * size;
}

/** The words of a text in lines of at most so many pixels; a word that is longer stands alone. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const part of text.split("\n")) {
    let line = "";
    for (const word of part.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && widthOf(longer, size) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}
