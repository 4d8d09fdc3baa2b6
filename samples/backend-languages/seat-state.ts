// run: node
type Seat =
  | { state: "free" }
  | { state: "held"; buyer: string; until: string }
  | { state: "booked"; buyer: string };

function describe(seat: Seat): string {
  switch (seat.state) {
    case "free":
      return "free";
    case "held":
      return `held until ${seat.until}`; // until exists only here
    case "booked":
      return `booked by ${seat.buyer}`;
  }
}

console.log(describe({ state: "booked", buyer: "ana@example.org" }));

// The types are gone when the program runs: nothing checks this.
const fromNetwork = JSON.parse('{"state":"Booked"}') as Seat;
console.log(describe(fromNetwork));
