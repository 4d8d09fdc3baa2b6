// One rule, two callers: where must "six seats at most" live?
// region: service
class TooMany extends Error {}

class Holds {
  #held = new Map();

  hold(buyer, seats) {
    const before = this.#held.get(buyer) ?? [];
    if (before.length + seats.length > 6) throw new TooMany();
    this.#held.set(buyer, [...before, ...seats]);
    return this.#held.get(buyer).length;
  }
}
// endregion

const holds = new Holds();

// region: callers
function webHandler({ buyer, seats }) {
  try {
    return { status: 201, youHold: holds.hold(buyer, seats) };
  } catch (error) {
    if (error instanceof TooMany) return { status: 409 };
    throw error;
  }
}

function partnerFeed(line) {
  const [buyer, ...seats] = line.split(" ");
  try {
    return `ok ${holds.hold(buyer, seats)}`;
  } catch (error) {
    return `refused: ${error.constructor.name}`;
  }
}
// endregion

console.log("--- callers ---");
const four = ["A1", "A2", "A3", "A4"];
const web = (seats) => {
  console.log("POST /shows/42/holds", JSON.stringify(seats));
  console.log(" ", JSON.stringify(webHandler({ buyer: "ana", seats })));
};
const feed = (line) => {
  console.log("line of the partner:", line);
  console.log(" ", partnerFeed(line));
};
web(four);
web(four);
feed("ana B1 B2");
feed("ana B3");
