// region: equality
console.log("--- equality ---");
const fromForm = "7"; // a form field is always text
console.log(fromForm == 7, fromForm === 7);
console.log(fromForm + 1, fromForm - 1, Number(fromForm) + 1);
console.log(Number(""), Number("7 seats"), parseInt("7 seats", 10));
// endregion

// region: falsy
console.log("--- falsy ---");
for (const value of [0, "", null, undefined, NaN, "0", []]) {
  console.log(JSON.stringify(value) ?? "undefined", Boolean(value));
}
const discount = 0;
console.log(discount || 10, discount ?? 10);
// endregion

// region: numbers
console.log("--- numbers ---");
console.log(24.1 * 3, 2410 * 3);
console.log(2 ** 53 === 2 ** 53 + 1, NaN === NaN);
console.log(typeof null, typeof [], Array.isArray([]));
// endregion

// region: references
console.log("--- references ---");
const hold = { seats: ["B7"] };
const copy = { ...hold };
copy.seats.push("B8");
console.log(hold.seats.join(), { a: 1 } === { a: 1 });
const deep = JSON.parse(JSON.stringify(hold));
console.log(deep.seats === hold.seats);
// endregion
