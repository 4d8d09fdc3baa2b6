// run: node
// Saving seats: a loop that does not wait, and two that do.
const sleep = (ms) => new Promise((wake) => setTimeout(wake, ms));
async function save(seat) {
  await sleep(seat === "A1" ? 40 : 10);
  console.log("  saved", seat);
}

// region: given
async function saveAll(seats) {
  seats.forEach(async (seat) => {
    await save(seat);
  });
  console.log("  all saved");
}
// endregion

// region: mended
async function saveInOrder(seats) {
  for (const seat of seats) await save(seat);
  console.log("  all saved");
}
async function saveTogether(seats) {
  await Promise.all(seats.map((seat) => save(seat)));
  console.log("  all saved");
}
// endregion

for (const way of [saveAll, saveInOrder, saveTogether]) {
  console.log(way.name);
  await way(["A1", "B7"]);
  await sleep(100);
}
