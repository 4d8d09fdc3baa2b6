// region: types
console.log("--- types ---");
type Money = { amount: number; currency: "EUR" | "GBP" };
type Seat =
  | { state: "free"; price: Money }
  | { state: "held"; until: string }
  | { state: "booked" };

function describe(seat: Seat): string {
  switch (seat.state) {
    case "free": return `free for ${seat.price.amount} cents`;
    case "held": return `held until ${seat.until}`; // has no price here
    case "booked": return "booked";
    default: return seat satisfies never; // a new state is an error
  }
}
console.log(describe({ state: "free",
  price: { amount: 2450, currency: "EUR" } }));
// endregion

// region: border
console.log("--- border ---");
type Hold = { id: string; seats: string[] };

const lie = JSON.parse('{"id": 7}') as Hold; // checks nothing
console.log(typeof lie.id, lie.seats);

function isHold(value: unknown): value is Hold {
  return typeof value === "object" && value !== null
    && "id" in value && typeof value.id === "string"
    && "seats" in value && Array.isArray(value.seats)
    && value.seats.every((seat) => typeof seat === "string");
}
for (const text of ['{"id": 7}', '{"id": "h1", "seats": ["B7"]}']) {
  const value: unknown = JSON.parse(text);
  console.log(isHold(value) ? `hold of ${value.seats}` : "refused");
}
// endregion

// region: generics
console.log("--- generics ---");
function last<T>(all: T[]): T | undefined {
  return all[all.length - 1];
}
const seat = last(["B7", "B8"]);   // string | undefined
const price = last([2450, 1900]);  // number | undefined
console.log(seat?.toLowerCase(), price?.toFixed(2));
// endregion
