// region: order
console.log("--- order ---");
async function pay() {
  console.log("2 pay begins at once");
  await null; // the rest of pay becomes a microtask
  console.log("4 pay continues");
  return "paid";
}
console.log("1 before");
const promise = pay();
console.log("3 after the call, pay is waiting");
console.log("5", await promise);
// endregion

// region: errors
console.log("--- errors ---");
async function hold(seat) {
  if (seat === "B7") throw new Error("B7 is gone");
  return seat;
}
let lost;
try {
  lost = hold("B7");           // no await: the error passes by
  console.log("the try block saw nothing");
} catch (error) {
  console.log("never printed");
}
await lost.catch((error) => console.log("later:", error.message));
try {
  await hold("B7");
} catch (error) {
  console.log("with await:", error.message);
}
// endregion

// region: many
console.log("--- many ---");
const seats = ["A1", "B7", "C3"];
await Promise.all(seats.map(hold))
  .catch((error) => console.log("all:", error.message));
const results = await Promise.allSettled(seats.map(hold));
for (const { status, value, reason } of results) {
  console.log(status, value ?? reason.message);
}
// endregion
