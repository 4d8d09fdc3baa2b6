import { arrow, box, label, scene, type Scene } from "../scene.ts";

export const alt =
  "The same picture three times: buyer, proxy, application. 502: the proxy reaches no working application, the connection is refused or breaks off. 503: the proxy or the application answers at once that it will not take the request now. 504: the application took the request, and the proxy stopped waiting.";
export const steps = [
  "502 Bad Gateway: the connection was refused or broke off. Look whether the process runs.",
  "503 Service Unavailable: somebody decided to answer no. Look for a limit or a maintenance switch.",
  "504 Gateway Timeout: the request was taken, the answer did not come in time. Look for what it waits for.",
];

export const still = 0;

export function draw(step: number): Scene {
  const code = ["502", "503", "504"][step] ?? "";
  const application = ["not there", "full", "still busy"][step] ?? "";
  return scene(
    520,
    190,
    box(10, 60, 100, 50, "buyer"),
    box(200, 60, 110, 50, "nginx", step === 1 ? "on" : "tint"),
    box(400, 60, 110, 50, application, step === 0 ? "bad" : step === 1 ? "muted" : "on"),
    arrow(112, 74, 196, 74),
    ...(step === 1 ? [] : [arrow(312, 74, 396, 74, step === 0 ? "bad" : "plain")]),
    label(354, 56, ["refused", "not asked", "60 s ..."][step] ?? "", { anchor: "middle", size: "small" }),
    arrow(196, 98, 114, 98, "bad"),
    label(155, 130, code, { anchor: "middle", size: "large", tone: "bad" }),
    label(455, 138, "application", { anchor: "middle", size: "small", tone: "muted" }),
    label(255, 138, "proxy", { anchor: "middle", size: "small", tone: "muted" }),
    label(260, 176, ["Is it running?", "Who said no, and why?", "What is it waiting for?"][step] ?? "", { anchor: "middle" }),
  );
}
