import { box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "Two boxes that both say width 200 pixels, padding 20, border 2. With content-box the 200 pixels are the content, and the whole is 244 pixels wide. With border-box the 200 pixels are the whole, and 156 remain for the content.";

export const steps = [""];

export function draw(): Scene {
  return scene(
    520,
    170,
    label(132, 18, "content-box", { anchor: "middle" }),
    box(10, 30, 244, 80, "", "tint"),
    box(32, 48, 200, 44, "content 200"),
    label(132, 134, "whole 244", { anchor: "middle", tone: "bad" }),
    label(400, 18, "border-box", { anchor: "middle" }),
    box(300, 30, 200, 80, "", "tint"),
    box(322, 48, 156, 44, "content 156"),
    label(400, 134, "whole 200", { anchor: "middle" }),
    label(255, 160, "width: 200px; padding: 20px; border: 2px solid", {
      narrow: "200px; padding 20px; border 2px",
      anchor: "middle",
      mono: true,
      size: "small",
    }),
  );
}
