/** A result set as psql's aligned format draws it. Pure; used by tests and in the browser. */

export interface Field {
  name: string;
  /** Numbers are aligned to the right. */
  isNumeric: boolean;
}

/**
 * Collects rows and draws them. The widths are those of all rows, but rows are kept only as far as anything of them is ever shown: a result may be much
 * larger than what a page shows.
 */
export class Table {
  readonly #fields: Field[];
  readonly #widths: number[];
  readonly #rows: string[][][] = [];
  #letters = 0;
  #count = 0;
  readonly #limit: number;

  /** @param limit how many letters are shown at most */
  constructor(fields: Field[], limit: number) {
    this.#fields = fields;
    this.#widths = fields.map(({ name }) => widthOf(name));
    this.#limit = limit;
  }

  /** Add a row; NULL is drawn as nothing. */
  add(values: readonly (string | null)[]): void {
    this.#count++;
    const cells = values.map((value) => (value ?? "").split("\n"));
    for (const [column, lines] of cells.entries()) for (const line of lines) this.#widths[column] = Math.max(this.#widths[column] ?? 0, widthOf(line));
    if (this.#letters > this.#limit) return;
    this.#letters += values.reduce((sum, value) => sum + (value?.length ?? 0), 1);
    this.#rows.push(cells);
  }

  /** The lines of the drawing, one after the other. */
  *draw(): Generator<string, void> {
    if (this.#fields.length === 0) {
      yield "--";
      yield this.#footer();
      return;
    }
    const center = ({ name }: Field, column: number) => {
      const missing = this.#width(column) - widthOf(name);
      return ` ${" ".repeat(Math.floor(missing / 2))}${name}${" ".repeat(Math.ceil(missing / 2))} `;
    };
    yield this.#fields.map(center).join("|").trimEnd();
    yield this.#widths.map((width) => "-".repeat(width + 2)).join("+");
    for (const cells of this.#rows) yield* this.#drawRow(cells);
    yield this.#footer();
  }

  #footer(): string {
    return this.#count === 1 ? "(1 row)" : `(${this.#count} rows)`;
  }

  /** A row is as high as its highest cell; a cell that goes on says so by a plus. */
  *#drawRow(cells: string[][]): Generator<string, void> {
    const height = cells.reduce((highest, { length }) => Math.max(highest, length), 1);
    for (let index = 0; index < height; index++)
      yield this.#fields
        .map(({ isNumeric }, column) => {
          const lines = cells[column] ?? [];
          const text = lines[index] ?? "";
          const room = " ".repeat(this.#width(column) - widthOf(text));
          return ` ${isNumeric ? room + text : text + room}${index < lines.length - 1 ? "+" : " "}`;
        })
        .join("|")
        .trimEnd();
  }

  #width(column: number): number {
    return this.#widths[column] ?? 0;
  }
}

/** How wide a text is, in letters and not in the units that JavaScript counts. */
function widthOf(text: string): number {
  let pairs = 0;
  for (let index = 0; index < text.length; index++) if (isLow(text.charCodeAt(index))) pairs++;
  return text.length - pairs;
}

/** Whether a unit is the second half of a letter. */
function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
