// run: quickjs
// At-least-once delivery: a message stays until it is acknowledged.
const queue = [
  { id: "m1", text: "send tickets of b1", tries: 0 },
  { id: "m2", text: "send tickets of b2", tries: 0 },
  { id: "m3", text: "{not JSON", tries: 0 },
];
const dead = [], done = new Set();
let crash = true;

function handle(message) {
  if (done.has(message.id)) return "already done, skipped";
  if (message.text.startsWith("{not")) throw new Error("unreadable");
  done.add(message.id);           // together with the work, in one step
  if (crash) {
    crash = false;
    throw new Error("the worker died before it acknowledged");
  }
  return `done: ${message.text}`;
}

while (queue.length > 0) {
  const message = queue.shift();
  try {
    console.log(message.id, handle(message));    // then: acknowledge
  } catch (error) {
    console.log(message.id, `try ${++message.tries}: ${error.message}`);
    (message.tries < 3 ? queue : dead).push(message);
  }
}
console.log("dead letters:", dead.map((m) => m.id).join());
