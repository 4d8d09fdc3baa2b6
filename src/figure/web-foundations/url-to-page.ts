import { box, label, line, type Part, scene, type Scene, type Tone } from "../scene.ts";

export const alt =
  "Seven stages from an address to a page. The browser takes the address apart. DNS turns the name into an IP address. TCP and TLS open an encrypted connection. HTTP carries the request and the answer. The parser builds the DOM from the bytes and meets more files to fetch. Style and layout give each element its look and its place. Paint draws the pixels.";

const stages = [
  { name: "URL", detail: "https, boxoffice.example, /shows/42", short: "scheme, host, path" },
  { name: "DNS", detail: "the name becomes an IP address", short: "name to IP address" },
  { name: "TCP, TLS", detail: "1 + 1 round trips, then encrypted", short: "1 + 1 round trips" },
  { name: "HTTP", detail: "GET /shows/42, answer 200", short: "GET /shows/42: 200" },
  { name: "Parse", detail: "bytes become the DOM; files are found", short: "bytes become the DOM" },
  { name: "Style, layout", detail: "each element has a look and a place", short: "each element’s place" },
  { name: "Paint", detail: "pixels, and the page answers presses", short: "pixels; presses work" },
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

export const still = 6;

export function draw(step: number): Scene {
  const parts: Part[] = [];
  for (const [index, stage] of stages.entries()) {
    const y = 8 + index * 36;
    const tone: Tone = index === step ? "on" : index < step ? "tint" : "plain";
    parts.push(box(10, y, 130, 28, stage.name, tone));
    if (index > 0) parts.push(line(75, y - 8, 75, y, index <= step ? "on" : "muted"));
    if (index <= step) parts.push(label(156, y + 19, stage.detail, { narrow: stage.short, tone: index === step ? "plain" : "muted" }));
  }
  return scene(520, 262, ...parts);
}
