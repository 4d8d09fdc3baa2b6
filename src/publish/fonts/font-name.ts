/** Renames a font. The Open Font License lets a changed font keep its name only if its authors did not reserve it. */

/** Id of the copyright notice in the table of names. It stays as it is, the reserved name in it too. */
const COPYRIGHT = 0;

interface NameRecord {
  id: number;
  /** Where its text lies in the font, and how many bytes it has. */
  start: number;
  bytes: number;
}

/**
 * Replace a name, also where it is written without blanks, in every record but the copyright notice. Both names have the same length, so that the records
 * stay in their places.
 * @throws Error when the lengths differ, or when the font does not bear the name
 */
export function renameFont(sfnt: Buffer, from: string, to: string): Buffer {
  if (joined(from).length !== joined(to).length || from.length !== to.length)
    throw new Error(`The font "${from}" cannot be renamed to "${to}": the names differ in length.`);
  const renamed = Buffer.from(sfnt);
  let count = 0;
  for (const { id, start, bytes } of listRecords(renamed)) {
    const text = readText(renamed, start, bytes);
    const changed = text.replaceAll(from, to).replaceAll(joined(from), joined(to));
    if (id === COPYRIGHT || changed === text) continue;
    Buffer.from(changed, "utf16le").swap16().copy(renamed, start);
    count++;
  }
  if (count === 0) throw new Error(`The font does not bear the name "${from}". Look what its package calls it now.`);
  return renamed;
}

/** The texts of the table of names, by id. */
export function readNames(sfnt: Buffer): Map<number, string> {
  return new Map(listRecords(sfnt).map(({ id, start, bytes }) => [id, readText(sfnt, start, bytes)]));
}

/** https://learn.microsoft.com/typography/opentype/spec/name: records of 12 bytes, texts behind them; those for Windows are in UTF-16. */
function listRecords(sfnt: Buffer): NameRecord[] {
  const table = findTable(sfnt, "name");
  const texts = table + sfnt.readUInt16BE(table + 4);
  return Array.from({ length: sfnt.readUInt16BE(table + 2) }, (_, index) => table + 6 + 12 * index)
    .filter((record) => sfnt.readUInt16BE(record) === 3)
    .map((record) => ({ id: sfnt.readUInt16BE(record + 6), bytes: sfnt.readUInt16BE(record + 8), start: texts + sfnt.readUInt16BE(record + 10) }));
}

/** Where a table begins. */
function findTable(sfnt: Buffer, tag: string): number {
  for (let index = 0; index < sfnt.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index;
    if (sfnt.toString("latin1", entry, entry + 4) === tag) return sfnt.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table "${tag}".`);
}

function readText(sfnt: Buffer, start: number, bytes: number): string {
  return Buffer.from(sfnt.subarray(start, start + bytes))
    .swap16()
    .toString("utf16le");
}

function joined(name: string): string {
  return name.replaceAll(" ", "");
}
