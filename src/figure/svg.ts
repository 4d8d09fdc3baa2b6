/**
 * A small kit for figures: each function returns SVG text that takes its colors from classes, so that a figure follows the theme,
 * prints, and needs no style attribute. Lengths are user units; a figure is at most 520 wide so that its text stays readable on a phone.
 */
import { escapeHtml } from "../site/html.ts";
import { curlText } from "../site/quotes.ts";

export type Tone = "plain" | "on" | "tint" | "muted" | "bad";

export interface LabelOptions {
  anchor?: "start" | "middle" | "end";
  tone?: Tone;
  size?: "small" | "normal" | "large";
  mono?: boolean;
}

const MAX_WIDTH = 520;

/**
 * The picture. It is hidden from assistive technology; the figure's `alt` and the texts of its steps speak for it.
 * @throws RangeError when wider than 520 units
 */
export function svg(width: number, height: number, ...children: string[]): string {
  if (width > MAX_WIDTH) throw new RangeError(`A figure is at most ${MAX_WIDTH} units wide, not ${width}: its text would be too small on a phone.`);
  return `<svg class="drawing" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${children.join("")}</svg>`;
}

/** A box with a centered text; line breaks in the text make lines. */
export function box(x: number, y: number, w: number, h: number, text = "", tone: Tone = "plain"): string {
  return `<rect class="f-${tone}" x="${x}" y="${y}" width="${w}" height="${h}" rx="5"/>${centered(x + w / 2, y + h / 2, text, tone)}`;
}

/** A circle around a point, with a centered text. */
export function circle(x: number, y: number, r: number, text = "", tone: Tone = "plain"): string {
  return `<circle class="f-${tone}" cx="${x}" cy="${y}" r="${r}"/>${centered(x, y, text, tone)}`;
}

/** A text whose baseline is at y. */
export function label(x: number, y: number, text: string, options: LabelOptions = {}): string {
  const { anchor = "start", tone = "plain", size = "normal", mono = false } = options;
  const classes = [`t-${anchor}`, `t-${tone}`, size === "normal" ? "" : `t-${size}`, mono ? "t-mono" : ""].filter(Boolean).join(" ");
  return `<text class="${classes}" x="${round(x)}" y="${round(y)}">${escapeHtml(mono ? text : curlText(text))}</text>`;
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, tone: Tone = "plain"): string {
  return `<path class="l-${tone}" d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}"/>`;
}

/** A line with a head at its end and, if given, a small text at its middle. */
export function arrow(x1: number, y1: number, x2: number, y2: number, tone: Tone = "plain", text = ""): string {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const head = (turn: number) => `${round(x2 - 9 * Math.cos(angle + turn))} ${round(y2 - 9 * Math.sin(angle + turn))}`;
  const drawn = `<path class="l-${tone}" d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}M${head(0.45)}L${round(x2)} ${round(y2)}L${head(-0.45)}"/>`;
  return text === "" ? drawn : drawn + label((x1 + x2) / 2, (y1 + y2) / 2 - 6, text, { anchor: "middle", tone: tone === "on" ? "plain" : tone, size: "small" });
}

/** A free path; `d` as in SVG. */
export function path(d: string, tone: Tone = "plain"): string {
  return `<path class="l-${tone}" d="${d}"/>`;
}

/** A filled bar without an outline, for charts. */
export function bar(x: number, y: number, w: number, h: number, tone: Tone = "on"): string {
  return `<rect class="b-${tone}" x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}"/>`;
}

function centered(x: number, y: number, text: string, tone: Tone): string {
  if (text === "") return "";
  const lines = text.split("\n");
  const top = y - (lines.length - 1) * 9 + 5;
  return lines.map((part, index) => `<text class="t-middle t-in-${tone}" x="${round(x)}" y="${round(top + index * 18)}">${escapeHtml(curlText(part))}</text>`).join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
