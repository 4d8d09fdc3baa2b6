// run: quickjs
// Field name -> type; "?" after it means that it may be absent.
const compare = (side, old, next) => {
  const found = [];
  for (const name of Object.keys({ ...old, ...next })) {
    const was = old[name], is = next[name];
    const add = (text) => found.push(`${name}: ${text}`);
    if (was === is) continue;
    if (was && is && was.replace("?", "") !== is.replace("?", ""))
      add(`${was} became ${is}: breaks`);
    else if (side === "request") {
      if (!is) add("no longer accepted: breaks");
      else if (is.endsWith("?")) add("optional now: safe");
      else add("required now: breaks");
    } else if (!is) add("no longer sent: breaks");
    else if (!was) add("new field: safe for a tolerant reader");
    else if (is.endsWith("?")) add("may be absent now: breaks");
    else add("always present now: safe");
  }
  console.log(found.join("\n"));
};

console.log("--- request ---");
compare("request",
  { seats: "array", buyer: "string" },        // the contract
  { seats: "array", buyerEmail: "string", locale: "string?" });
console.log("--- response ---");
compare("response",
  { id: "string", show: "string", seats: "array",
    buyer: "string", expiresAt: "string" },   // the contract
  { id: "number", show: "string", seats: "array",
    buyer: "string", expiresAt: "string?", total: "object" });
