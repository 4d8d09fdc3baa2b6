import { arrow, box, label, line, scene, type Scene } from "../scene.ts";

export const alt =
  "OAuth 2.0 with PKCE between app, authorization server and box office API. The app makes a secret verifier and sends the browser to the " +
  "authorization server with the hash of the verifier, the challenge. Ana logs in and consents there. The server sends the browser back with a code. " +
  "The app exchanges the code and the verifier for an access token. The server hashes the verifier and compares. The app calls the API with the token.";

export const steps = [
  "The app makes a random verifier and keeps it. It computes challenge = BASE64URL(SHA-256(verifier)).",
  "It sends the browser to the authorization server with the challenge and a state.",
  "Ana logs in there and agrees. The app never sees her password.",
  "The browser comes back with a code that works once, for a minute or so. A thief may see it.",
  "The app sends the code together with the verifier. The thief has no verifier.",
  "The server hashes the verifier. It equals the challenge, so the code belongs to this app.",
  "With the access token the app calls the API, which checks it on every request.",
];

export const still = 6;

export function draw(step: number): Scene {
  const tone = (at: number) => (step === at ? "on" : "plain");
  return scene(
    520,
    330,
    box(10, 8, 120, 34, "App"),
    box(170, 8, 180, 34, "Authorization server", "tint"),
    box(390, 8, 120, 34, "API"),
    line(70, 42, 70, 322, "muted"),
    line(260, 42, 260, 322, "muted"),
    line(450, 42, 450, 322, "muted"),
    box(10, 56, 120, 32, "verifier", step === 0 ? "on" : "tint"),
    step >= 1 ? arrow(70, 116, 260, 116, tone(1), "challenge, state") : "",
    step >= 2 ? box(176, 128, 168, 32, "Ana logs in", step === 2 ? "on" : "tint") : "",
    step >= 3 ? arrow(260, 186, 70, 186, tone(3), "code, state") : "",
    step >= 4 ? arrow(70, 220, 260, 220, tone(4), "code, verifier") : "",
    step >= 5 ? [label(268, 244, "hash(verifier)", { size: "small" }), label(268, 260, "= challenge", { size: "small" })] : "",
    step >= 5 ? arrow(260, 272, 70, 272, tone(5), "access token") : "",
    step >= 6 ? [arrow(70, 308, 450, 308, tone(6)), label(160, 302, "Bearer token", { anchor: "middle", size: "small" })] : "",
  );
}
