// region: guard
console.log("--- guard ---");
function once(work) {
  let answer; // private: only the function below can see it
  return (seat) => answer ??= work(seat);
}
const book = once((seat) => {
  console.log("booking", seat);
  return `ticket for ${seat}`;
});
console.log(book("B7"));
console.log(book("B7"));
// endregion

// region: loop
console.log("--- loop ---");
const shared = [];
for (var i = 0; i < 3; i++) shared.push(() => i);
const own = [];
for (let j = 0; j < 3; j++) own.push(() => j);
console.log(shared.map((f) => f()).join(), own.map((f) => f()).join());
// endregion

// region: this
console.log("--- this ---");
const desk = {
  name: "box office",
  greet() { return this?.name; },
};
console.log(desk.greet()); // called on desk
const greet = desk.greet;
console.log(greet());      // called on nothing
const kept = () => desk.greet();
console.log(kept());       // called on desk again
// endregion
