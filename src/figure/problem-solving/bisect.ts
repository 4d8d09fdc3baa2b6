import { box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "Twelve commits in a row, numbered 1 to 12. Commit 1 is known good and commit 12 known bad. " +
  "Git tests commit 6: good, so 1 to 6 are out. It tests 9: bad, so the search ends at 9. It tests 8: bad. It tests 7: good. " +
  "So commit 8 is the first bad one, found with four tests.";

export const steps = [
  "Known: commit 1 is good, commit 12 is bad. Eleven are suspects.",
  "Test 6: good. The change came later; 1 to 6 are out.",
  "Test 9: bad. The change came at 9 or before.",
  "Test 8: bad. Only 7 and 8 are left as suspects.",
  "Test 7: good. So 8 is the first bad commit.",
];

export const still = 4;

/** For each step: last known good, first known bad, the commit tested. */
const states: [number, number, number][] = [
  [1, 12, 0],
  [6, 12, 6],
  [6, 9, 9],
  [6, 8, 8],
  [7, 8, 7],
];

export function draw(step: number): Scene {
  const [good, bad, tested] = states[step] ?? [1, 12, 0];
  const cells = Array.from({ length: 12 }, (_, i) => {
    const n = i + 1;
    const tone = n <= good ? "muted" : n === bad ? "bad" : n < bad ? "tint" : "muted";
    return box(8 + i * 42, 50, 38, 40, String(n), tone);
  });
  return scene(
    520,
    130,
    ...cells,
    tested ? label(27 + (tested - 1) * 42, 36, "test", { anchor: "middle", size: "small" }) : "",
    label(27 + (good - 1) * 42, 112, "good", { anchor: "middle", size: "small", tone: "muted" }),
    label(27 + (bad - 1) * 42, 112, "bad", { anchor: "middle", size: "small", tone: "bad" }),
  );
}
