/**
 * A picture, laid out: as it was described for a column of 500 px or more, and pressed together sideways for a phone, where texts keep their size and words in
 * boxes are wrapped. Labels are 12 units or more in both, and a unit is never less than a pixel on a phone and 0.96 in a column.
 */
import type { Point, Scene, Shape, Size } from "./scene.ts";
import { curlText } from "../site/quotes.ts";
import { widthOf, wrap } from "./text-width.ts";

/** Units across a picture on a phone. Of a screen of 320 px the text takes 288. */
export const NARROW_WIDTH = 280;

/** A picture is drawn for a column and for a phone. */
export const SIZES = ["wide", "narrow"] as const;

/** How many pixels a unit is at most: in a column the text of a picture grows towards that of the page, and never past it. */
export const GROWTH = { wide: 1.2, narrow: 1.3 };

/** Sizes of texts in units, which `drawing.css` repeats. */
const LETTERS = { wide: { small: 12.5, normal: 15, large: 15.5, mono: 14, line: 18 }, narrow: { small: 12, normal: 13, large: 13, mono: 12, line: 14.5 } };

/** An element of SVG. Two steps tell by `key` what is the same thing. */
export interface Mark {
  tag: "rect" | "ellipse" | "path" | "text";
  key: string;
  attributes: Record<string, string>;
  text?: string;
}

export interface Picture {
  width: number;
  height: number;
  marks: Mark[];
}

/** The elements of a picture, for a column or for a phone. */
export function layOut({ width, height, shapes }: Scene, isNarrow: boolean): Picture {
  const scale = isNarrow ? Math.min(1, NARROW_WIDTH / width) : 1;
  const across = Math.round(width * scale);
  return { width: across, height, marks: shapes.flatMap((shape) => layShape(shape, scale, isNarrow, across)) };
}

function layShape(shape: Shape, scale: number, isNarrow: boolean, across: number): Mark[] {
  switch (shape.kind) {
    case "bar":
      return [{ tag: "rect", key: `bar ${shape.x} ${shape.y}`, attributes: { class: `b-${shape.tone}`, ...place(shape, scale) } }];
    case "box": {
      const { x, y, w, h, text, tone } = shape;
      const frame: Mark = { tag: "rect", key: `box ${text}`, attributes: { class: `f-${tone}`, ...place(shape, scale), rx: "4" } };
      return [frame, ...center((x + w / 2) * scale, y + h / 2, text, tone, w * scale - 6, isNarrow)];
    }
    case "circle": {
      const { x, y, r, text, tone } = shape;
      const size = isNarrow ? { rx: round(Math.max(r * scale, Math.min(r, 10))), ry: round(r * 0.8) } : { rx: round(r), ry: round(r) };
      const frame: Mark = { tag: "ellipse", key: `circle ${text}`, attributes: { class: `f-${tone}`, cx: round(x * scale), cy: round(y), ...size } };
      return [frame, ...center(x * scale, y, text, tone, Number.POSITIVE_INFINITY, isNarrow)];
    }
    case "line":
      return layLine(
        shape.points.map(([x, y]) => [x * scale, y] as const),
        shape.tone,
        shape.hasHead,
      );
    case "label": {
      const { anchor = "start", tone = "plain", size = "normal", mono = false, y } = shape;
      const text = (isNarrow ? shape.narrow : undefined) ?? shape.text;
      if (text === "") return [];
      const classes = [`t-${anchor}`, `t-${tone}`, size === "normal" ? "" : `t-${size}`, mono ? "t-mono" : ""].filter(Boolean).join(" ");
      const wide = widthOf(text, sizeOf(size, mono, isNarrow), mono);
      // What would leave the picture is pushed back into it.
      const before = anchor === "start" ? 0 : anchor === "end" ? wide : wide / 2;
      const x = Math.max(before, Math.min(shape.x * scale, across - (wide - before)));
      return [write(isNarrow ? x : shape.x, y, text, classes)];
    }
  }
}

/** The size in units of a text of that kind. */
export function sizeOf(size: Size, isMono: boolean, isNarrow: boolean): number {
  const sizes = LETTERS[isNarrow ? "narrow" : "wide"];
  return isMono && size !== "small" ? sizes.mono : sizes[size];
}

function place({ x, y, w, h }: { x: number; y: number; w: number; h: number }, scale: number): Record<string, string> {
  return { x: round(x * scale), y: round(y), width: round(w * scale), height: round(h) };
}

function layLine(points: readonly Point[], tone: string, hasHead: boolean): Mark[] {
  const key = `line ${points.join(" ")}`;
  const d = `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`;
  const drawn: Mark = { tag: "path", key, attributes: { class: `l-${tone}`, d } };
  const [before, end] = points.slice(-2);
  if (!hasHead || !before || !end) return [drawn];
  const angle = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const barb = (turn: number) => `${round(end[0] - 9 * Math.cos(angle + turn))} ${round(end[1] - 9 * Math.sin(angle + turn))}`;
  // Its own path, since a head is never dashed.
  const head = `M${barb(0.45)}L${round(end[0])} ${round(end[1])}L${barb(-0.45)}`;
  return [drawn, { tag: "path", key: `head ${key}`, attributes: { class: `l-${tone} l-head`, d: head } }];
}

function center(x: number, y: number, text: string, tone: string, width: number, isNarrow: boolean): Mark[] {
  if (text === "") return [];
  const { line, normal } = LETTERS[isNarrow ? "narrow" : "wide"];
  const lines = isNarrow ? wrap(text, width, normal) : text.split("\n");
  const isTight = isNarrow && lines.some((part) => widthOf(part, normal) > width);
  const top = y - ((lines.length - 1) * line) / 2 + (isNarrow ? 4.5 : 5);
  return lines.map((part, index) => write(x, top + index * line, part, `t-middle t-in-${tone}${isTight ? " t-small" : ""}`));
}

function write(x: number, y: number, text: string, classes: string): Mark {
  return {
    tag: "text",
    key: `text ${text}`,
    attributes: { class: classes, transform: `translate(${round(x)} ${round(y)})` },
    text: classes.includes("t-mono") ? text : curlText(text),
  };
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
