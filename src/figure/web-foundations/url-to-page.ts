import { box, label, line, svg, type Tone } from "../svg.ts";

export const alt =
  "Seven stages from an address to a page. The browser takes the address apart. DNS turns the name into an IP address. TCP and TLS open an encrypted connection. HTTP carries the request and the answer. The parser builds the DOM from the bytes and meets more files to fetch. Style and layout give each element its look and its place. Paint draws the pixels.";

const stages = [
  { name: "URL", detail: "https, boxoffice.example, /shows/42" },
  { name: "DNS", detail: "the name becomes an IP address" },
  { name: "TCP, TLS", detail: "1 + 1 round trips, then encrypted" },
  { name: "HTTP", detail: "GET /shows/42, answer 200" },
  { name: "Parse", detail: "bytes become the DOM; files are found" },
  { name: "Style, layout", detail: "each element has a look and a place" },
  { name: "Paint", detail: "pixels, and the page answers presses" },
];

export const steps = [
  "The address is taken apart: scheme, host, path.",
  "DNS answers with an address, often from a cache.",
  "TCP connects in one round trip, TLS 1.3 agrees on keys in one more.",
  "One round trip and the server's own time bring the first byte of HTML.",
  "The parser builds the tree while bytes arrive, and requests styles and scripts.",
  "Style sheets are applied, and every box gets its place.",
  "The first pixels appear. A script that runs too long delays them.",
];

export function draw(step: number): string {
  const parts: string[] = [];
  for (const [index, stage] of stages.entries()) {
    const y = 8 + index * 36;
    const tone: Tone = index === step ? "on" : index < step ? "tint" : "plain";
    parts.push(box(10, y, 130, 28, stage.name, tone));
    if (index > 0) parts.push(line(75, y - 8, 75, y, index <= step ? "on" : "muted"));
    if (index <= step) parts.push(label(156, y + 19, stage.detail, { tone: index === step ? "plain" : "muted" }));
  }
  return svg(520, 262, ...parts);
}
