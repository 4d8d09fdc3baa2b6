import { arrow, box, label, line, scene, type Scene } from "../scene.ts";

export const alt =
  "An order from the tap to the ticket, between five parties: phone, API, database, payment provider and mail worker. " +
  "The phone asks the API to hold seat B7. The API stores the hold in the database and answers 201. " +
  "The phone asks for the booking. The API charges 24.50 euros at the payment provider, stores the booking together with an event, and answers 201. " +
  "The mail worker takes the event and sends the ticket to the phone.";

export const steps = [
  "The phone asks: POST /shows/42/holds. It knows the address and the contract, and nothing behind them.",
  "The API checks the request and stores the hold. This conversation has another language: SQL.",
  "201 Created. The phone learns the id of the hold and when it expires.",
  "Ana presses Buy: POST /holds/h1/booking, with an Idempotency-Key.",
  "Now the API is itself a client: it charges 2450 minor units at the payment provider's API.",
  "The booking and an event for the mail worker are stored in one transaction.",
  "201 Created. Everything that Ana has to wait for is done.",
  "The worker reads the event and sends the ticket. At the door, a scanner will call GET on it.",
];

export const still = 7;

const names = ["Phone", "API", "Database", "Payment", "Mail"];
const x = (lane: number) => 52 + 104 * lane;
const messages: [number, number, string][] = [
  [0, 1, "hold B7"],
  [1, 2, "INSERT hold"],
  [1, 0, "201, hold h1"],
  [0, 1, "book h1"],
  [1, 3, "charge 2450 EUR"],
  [1, 2, "b1 + event"],
  [1, 0, "201, b1"],
  [4, 0, "ticket for B7"],
];

export function draw(step: number): Scene {
  const bottom = 62 + messages.length * 34;
  return scene(
    520,
    bottom + 8,
    ...names.map((name, lane) => box(x(lane) - 46, 6, 92, 32, name, lane === 1 ? "tint" : "plain")),
    ...names.map((_, lane) => line(x(lane), 38, x(lane), bottom, "muted")),
    ...messages.slice(0, step + 1).map(([from, to, text], row) => {
      const y = 72 + row * 34;
      const tone = row === step ? "on" : "plain";
      return [arrow(x(from), y, x(to), y, tone), label((x(from) + x(to)) / 2, y - 6, text, { anchor: "middle", size: "small" })];
    }),
  );
}
