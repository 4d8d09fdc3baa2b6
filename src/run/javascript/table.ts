/** `console.table`, drawn as Node draws it. This function is sent into QuickJS as text, so it may use nothing from outside of itself. */

/**
 * Draw rows and columns.
 * @param properties the columns to show; all when left out
 * @param inspect draws one value
 */
export function drawTable(data: object, properties: string[] | undefined, inspect: (value: unknown, options: object) => string): string {
  const draw = (value: unknown) => {
    const isWide = value !== null && typeof value === "object" && !Array.isArray(value) && Object.keys(value).length > 2;
    return inspect(value, { depth: isWide ? -1 : 0, maxArrayLength: 3, breakLength: Infinity });
  };
  const columns = new Map<string, string[]>();
  const add = (name: string, row: number, text: string) => {
    const column = columns.get(name) ?? [];
    column[row] = text;
    columns.set(name, column);
  };
  let rows = 0;
  if (data instanceof Map || data instanceof Set) {
    columns.set("(iteration index)", []);
    for (const item of data) {
      add("(iteration index)", rows, String(rows));
      if (data instanceof Map) {
        const [key, value] = item as [unknown, unknown];
        add("Key", rows, draw(key));
        add("Values", rows, draw(value));
      } else add("Values", rows, draw(item));
      rows++;
    }
  } else {
    columns.set("(index)", []);
    const primitives: string[] = [];
    const entries: [string, unknown][] = Object.entries(data);
    for (const [key, item] of entries) {
      const isPrimitive = item === null || (typeof item !== "object" && typeof item !== "function");
      add("(index)", rows, key);
      if (isPrimitive && properties === undefined) primitives[rows] = draw(item);
      else
        for (const name of properties ?? Object.keys(item as object))
          add(name, rows, isPrimitive || !Object.hasOwn(item, name) ? "" : draw((item as Record<string, unknown>)[name]));
      rows++;
    }
    if (primitives.length > 0) columns.set("Values", primitives);
  }
  const drawn = [...columns].map(([name, cells]) => ({
    name,
    cells,
    width: Array.from({ length: rows }, (_, row) => cells[row]?.length ?? 0).reduce((widest, width) => Math.max(widest, width), name.length),
  }));
  const line = (texts: string[]) => `│ ${drawn.map(({ width }, index) => (texts[index] ?? "").padEnd(width)).join(" │ ")} │`;
  const rule = (left: string, middle: string, right: string) => left + drawn.map(({ width }) => "─".repeat(width + 2)).join(middle) + right;
  return [
    rule("┌", "┬", "┐"),
    line(drawn.map(({ name }) => name)),
    rule("├", "┼", "┤"),
    ...Array.from({ length: rows }, (_, row) => line(drawn.map(({ cells }) => cells[row] ?? ""))),
    rule("└", "┴", "┘"),
  ].join("\n");
}
