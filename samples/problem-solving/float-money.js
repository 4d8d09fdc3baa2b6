// region: bug
console.log(0.1 + 0.1 + 0.1 === 0.3);
console.log(Math.trunc(19.99 * 100)); // cents of a 19.99 ticket?
console.log((0.1).toFixed(20));
// endregion

// region: fix
const prices = [1999, 2450, 2450];    // minor units, integers
console.log(prices.reduce((sum, price) => sum + price, 0));
const [euros, cents] = "19.99".split(".");
console.log(Number(euros) * 100 + Number(cents));

/** Share cents so that the parts add up to the total. */
function split(total, people) {
  const share = Math.floor(total / people);
  const rest = total % people;
  return Array.from({ length: people },
    (_, i) => share + (i < rest ? 1 : 0));
}

console.log(split(10000, 3).join(" "));
// endregion
