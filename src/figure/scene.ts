/**
 * A small kit for figures: each function returns a part of a picture as data, so that one description is drawn for a wide column and for a phone
 * (`lay-out.ts`), as text by the build (`write.ts`) and as elements that move from one step to the next by the page (`patch.ts`).
 * Lengths are user units; a figure is at most 520 wide.
 */

export type Tone = "plain" | "on" | "tint" | "muted" | "bad";
export type Size = "small" | "normal" | "large";
export type Anchor = "start" | "middle" | "end";
export type Point = readonly [x: number, y: number];

export interface LabelOptions {
  anchor?: Anchor;
  tone?: Tone;
  size?: Size;
  mono?: boolean;
  /** What stands there on a phone, if less fits. */
  narrow?: string;
}

interface Area {
  x: number;
  y: number;
  w: number;
  h: number;
  tone: Tone;
}

export type Shape =
  | (Area & { kind: "box"; text: string })
  | (Area & { kind: "bar" })
  | { kind: "circle"; x: number; y: number; r: number; text: string; tone: Tone }
  | ({ kind: "label"; x: number; y: number; text: string } & LabelOptions)
  | { kind: "line"; points: readonly Point[]; tone: Tone; hasHead: boolean };

/** A shape, several, or none. */
export type Part = Shape | readonly Part[] | "";

export interface Scene {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

const MAX_WIDTH = 520;

/**
 * The picture.
 * @throws RangeError when wider than 520 units
 */
export function scene(width: number, height: number, ...parts: Part[]): Scene {
  if (width > MAX_WIDTH) throw new RangeError(`A figure is at most ${MAX_WIDTH} units wide, not ${width}: its text would be too small beside the page's.`);
  return { width, height, shapes: flatten(parts) };
}

function flatten(part: Part): Shape[] {
  if (part === "") return [];
  return "kind" in part ? [part] : part.flatMap(flatten);
}

/** A box with a centered text; line breaks in the text make lines. On a phone its words are wrapped. */
export function box(x: number, y: number, w: number, h: number, text = "", tone: Tone = "plain"): Shape {
  return { kind: "box", x, y, w, h, text, tone };
}

/** A circle around a point, with a centered text. */
export function circle(x: number, y: number, r: number, text = "", tone: Tone = "plain"): Shape {
  return { kind: "circle", x, y, r, text, tone };
}

/** A text whose baseline is at y. */
export function label(x: number, y: number, text: string, options: LabelOptions = {}): Shape {
  return { kind: "label", x, y, text, ...options };
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, tone: Tone = "plain"): Shape {
  return curve(
    [
      [x1, y1],
      [x2, y2],
    ],
    tone,
  );
}

/** A line through points. */
export function curve(points: readonly Point[], tone: Tone = "plain"): Shape {
  return { kind: "line", points, tone, hasHead: false };
}

/** A line with a head at its end and, if given, a small text at its middle. */
export function arrow(x1: number, y1: number, x2: number, y2: number, tone: Tone = "plain", text = "", narrow = text): Part {
  const drawn: Shape = {
    kind: "line",
    points: [
      [x1, y1],
      [x2, y2],
    ],
    tone,
    hasHead: true,
  };
  if (text === "") return drawn;
  const told = tone === "on" ? "plain" : tone;
  return [drawn, label((x1 + x2) / 2, (y1 + y2) / 2 - 6, text, { anchor: "middle", tone: told, size: "small", narrow })];
}

/** A filled bar without an outline, for charts. */
export function bar(x: number, y: number, w: number, h: number, tone: Tone = "on"): Shape {
  return { kind: "bar", x, y, w, h, tone };
}
