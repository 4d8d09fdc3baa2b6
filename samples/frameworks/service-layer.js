// One rule, three callers: where must "six seats at most" live?
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

// region: callers
const holds = new Holds();

function webHandler(request) {
  try {
    const count = holds.hold(request.buyer, request.seats);
    return { status: 201, body: `you hold ${count}` };
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

const four = ["A1", "A2", "A3", "A4"];
const show = (answer) => console.log(JSON.stringify(answer));
show(webHandler({ buyer: "ana", seats: four }));
show(webHandler({ buyer: "ana", seats: four }));
show(partnerFeed("ana B1 B2"));
show(partnerFeed("ana B3"));
// endregion
