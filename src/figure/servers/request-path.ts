import { arrow, box, label, type Part, scene, type Scene } from "../scene.ts";

export const alt =
  "One machine holds three processes. A browser asks the name system for the address, then connects to port 443 of the machine. There the process nginx plays the role of web server. It asks the process of the application on port 8001, which asks the process of PostgreSQL on port 5432. The answer takes the same way back: rows to the application, a page to nginx, encrypted bytes to the browser.";
export const steps = [
  "The browser asks DNS which address the name has.",
  "It connects to that address, port 443: the machine hands the connection to nginx.",
  "nginx ends TLS and asks the application on port 8001, on the same machine.",
  "The application is a client now: it asks PostgreSQL on port 5432.",
  "PostgreSQL answers with rows. The application is a server again and makes the answer of them.",
  "nginx encrypts the answer, sends it to the browser and writes a line into its log.",
];

export const still = 5;

export function draw(step: number): Scene {
  const active = [0, 1, 2, 3, 2, 1][step] ?? 0;
  const tone = (at: number) => (active === at ? "on" : step > at ? "tint" : "plain");
  const wire = (at: number) => (step >= at ? "plain" : "muted");
  const back = (at: number, ...parts: Part[]) => (step >= at ? parts : []);
  return scene(
    520,
    270,
    box(10, 30, 110, 44, "browser", step === 0 || step === 5 ? "on" : "tint"),
    box(10, 190, 110, 44, "DNS", tone(0)),
    arrow(65, 78, 65, 186, wire(0)),
    box(190, 10, 320, 250, ""),
    label(350, 34, "one machine", { anchor: "middle", size: "small", tone: "muted" }),
    box(215, 46, 270, 44, "nginx: web server", tone(1)),
    box(215, 122, 270, 44, "python3: application", tone(2)),
    box(215, 198, 270, 44, "postgres: database server", tone(3)),
    arrow(124, 52, 211, 58, wire(1)),
    label(165, 46, "443", { anchor: "middle", size: "small", mono: true }),
    arrow(320, 92, 320, 119, wire(2)),
    label(312, 110, "8001", { anchor: "end", size: "small", mono: true }),
    arrow(320, 168, 320, 195, wire(3)),
    label(312, 186, "5432", { anchor: "end", size: "small", mono: true }),
    ...back(4, arrow(380, 195, 380, 168), label(390, 186, "rows", { size: "small" })),
    ...back(5, arrow(380, 119, 380, 92), label(390, 110, "answer", { size: "small" }), arrow(211, 76, 124, 70)),
  );
}
