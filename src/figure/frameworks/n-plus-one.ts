import { bar, label, line, scene, type Scene } from "../scene.ts";

/** What a screen reader says in place of the picture. */
export const alt =
  "Two bars of queries for one page with 20 bookings. Loading lazily sends 21 queries: one for the list and one for the show of each booking. With select_related the page sends 1 query with a join.";

/** One text a step. */
export const steps = [
  "One query reads the list of 20 bookings.",
  "The loop touches the first booking's show: one more query.",
  "Ten bookings later there are eleven queries.",
  "At the end of the page: 21 queries.",
  "With select_related the list query joins the shows: 1 query.",
];

export const still = 4;

/** Queries sent at each step; the last two are what samples/frameworks/django-queries.py prints. */
const counts = [1, 2, 11, 21];

/** The picture at a step. */
export function draw(step: number): Scene {
  const lazy = counts[Math.min(step, 3)] ?? 21;
  const cells = Array.from({ length: lazy }, (_, index) => bar(20 + index * 22, 44, 18, 34, index === 0 ? "on" : "bad"));
  const joined = step === 4 ? [bar(20, 128, 18, 34, "on"), label(50, 151, "1 query with a join")] : [];
  return scene(
    520,
    184,
    label(20, 28, "lazy"),
    label(500, 28, `${lazy} ${lazy === 1 ? "query" : "queries"}`, { anchor: "end" }),
    ...cells,
    line(20, 86, 500, 86, "muted"),
    label(20, 116, "select_related", { mono: true, tone: step === 4 ? "plain" : "muted" }),
    ...joined,
  );
}
