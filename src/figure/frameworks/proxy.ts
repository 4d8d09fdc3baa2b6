import { arrow, box, label, scene, type Scene } from "../scene.ts";

/** What a screen reader says in place of the picture. */
export const alt =
  "A controller holds a reference to a proxy; the proxy holds the real service. A call to hold from outside passes the proxy, which begins and commits a transaction. A call to holdForPartner passes the proxy without a transaction, and the service then calls hold on itself, so the proxy does not see that call and no transaction begins.";

/** One text a step. */
export const steps = [
  "The controller calls hold(). The proxy sees the call and begins a transaction.",
  "The service works; the proxy commits, or rolls back on an exception.",
  "The controller calls holdForPartner(), which has no annotation. The proxy passes it on.",
  "The service calls this.hold(). The call never leaves the object: no transaction.",
];

export const still = 3;

/** The picture at a step. */
export function draw(step: number): Scene {
  const isSelf = step >= 2;
  return scene(
    520,
    180,
    box(6, 60, 110, 50, "Controller"),
    box(196, 60, 100, 50, "Proxy", isSelf ? "plain" : "on"),
    box(376, 60, 136, 50, "HoldService", step === 1 || step === 3 ? "tint" : "plain"),
    arrow(116, 85, 196, 85, "plain"),
    label(156, 52, isSelf ? "holdForPartner()" : "hold()", { anchor: "middle", size: "small", mono: true }),
    step === 0 ? "" : arrow(296, 85, 376, 85, "plain"),
    label(246, 132, isSelf ? "no BEGIN" : step === 0 ? "BEGIN" : "COMMIT", { anchor: "middle", size: "small", tone: isSelf ? "bad" : "plain" }),
    step === 3 ? [arrow(470, 110, 470, 142, "bad"), arrow(420, 142, 420, 112, "bad")] : "",
    step === 3 ? label(445, 160, "this.hold()", { anchor: "middle", size: "small", tone: "bad", mono: true }) : "",
  );
}
