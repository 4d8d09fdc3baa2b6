import { arrow, box, label, line, scene, type Scene } from "../scene.ts";

/** What a screen reader says in place of the picture. */
export const alt =
  "Two time lines with three stations: compile, start, first request. With a run-time container such as Spring, the compiler only compiles; at start the container reads the classes and builds the objects, so a missing bean stops the start. With compile-time injection such as Micronaut, the compiler writes the wiring, the start loads it, and the objects are built when first needed, so in our test a missing bean answered the first request with 500.";

/** A static figure. */
export const steps = [""];

/** The picture. */
export function draw(_step: number): Scene {
  const columns = [130, 270, 410];
  const heads = ["compile", "start", "first request"].map((text, index) => label((columns[index] ?? 0) + 50, 20, text, { anchor: "middle", size: "small" }));
  return scene(
    520,
    212,
    ...heads,
    label(4, 64, "Run time"),
    label(4, 82, "(Spring)", { size: "small", tone: "muted" }),
    box(130, 44, 100, 46, "compile", "plain"),
    arrow(230, 67, 270, 67),
    box(270, 44, 100, 46, "read classes\nbuild", "on"),
    arrow(370, 67, 410, 67),
    box(410, 44, 100, 46, "serve", "tint"),
    label(320, 108, "missing bean: stops", { anchor: "middle", size: "small", tone: "bad" }),
    line(4, 122, 516, 122, "muted"),
    label(4, 154, "Compile time", { narrow: "Compile" }),
    label(4, 172, "(Micronaut)", { size: "small", tone: "muted" }),
    box(130, 134, 100, 46, "compile\nand wire", "on"),
    arrow(230, 157, 270, 157),
    box(270, 134, 100, 46, "load", "plain"),
    arrow(370, 157, 410, 157),
    box(410, 134, 100, 46, "build\nserve", "tint"),
    label(460, 198, "missing bean: 500", { anchor: "middle", size: "small", tone: "bad" }),
  );
}
