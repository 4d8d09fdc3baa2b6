// run: node
// Two tools for many promises, written by hand.
const sleep = (ms) => new Promise((wake) => setTimeout(wake, ms));

// region: all
function all(promises) {
  return new Promise((resolve, reject) => {
    const results = [];
    let waiting = promises.length;
    if (waiting === 0) resolve(results);
    promises.forEach((promise, place) => {
      Promise.resolve(promise).then((value) => {
        results[place] = value; // not push: the order is that of entry
        waiting -= 1;
        if (waiting === 0) resolve(results);
      }, reject);
    });
  });
}

console.log("--- all ---");
const slow = sleep(20).then(() => "slow");
console.log(await all([slow, sleep(5).then(() => "quick"), "plain"]));
console.log(await all([]));
const failed = Promise.reject(new Error("B7 is gone"));
await all([slow, failed]).catch((e) => console.log(e.message));
// endregion

// region: limit
async function mapLimited(items, limit, work) {
  const results = [];
  let next = 0;
  async function worker() {
    while (next < items.length) {
      const place = next++; // no await between looking and taking
      results[place] = await work(items[place]);
    }
  }
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

console.log("--- limit ---");
let running = 0, most = 0;
const mails = await mapLimited(["ana", "ben", "chidi", "dara", "eve"],
  2, async (buyer) => {
    running += 1;
    most = Math.max(most, running);
    await sleep(5);
    running -= 1;
    return `mail to ${buyer}`;
  });
console.log(mails.length, "results, at most", most, "at once");
console.log(mails[0], "...", mails[4]);
// endregion
