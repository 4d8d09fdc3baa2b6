// region: guard
console.log("--- guard ---");
function once(work) {
  let answer; // lives as long as the function below
  let called = false;
  return function (...args) {
    if (!called) {
      called = true;
      answer = work(...args);
    }
    return answer;
  };
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
  late() { return () => this?.name; },
  lost() { return function () { return this?.name; }; },
};
console.log(desk.late()(), desk.lost()());
// endregion
