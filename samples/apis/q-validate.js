// run: quickjs
// region: check
const SEAT = /^[A-L]([1-9]|1[0-9]|20)$/;

/** Answers all faults at once; an empty list means: accepted. */
function faultsOf(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return ["#: send an object"];
  const { seats, buyer, ...unknown } = body;
  const faults = [];
  if (!Array.isArray(seats) || seats.length < 1 || seats.length > 8)
    faults.push("#/seats: one to eight seats");
  else if (new Set(seats).size < seats.length)
    faults.push("#/seats: a seat stands there twice");
  else seats.forEach((seat, i) => {
    if (typeof seat !== "string" || !SEAT.test(seat))
      faults.push(`#/seats/${i}: A1 to L20`);
  });
  if (typeof buyer !== "string" || buyer.length > 254
    || !/^\S+@\S+$/.test(buyer))
    faults.push("#/buyer: an e-mail address");
  for (const name of Object.keys(unknown))
    faults.push(`#/${name}: not a known field`);
  return faults;
}
// endregion

for (const body of [
  '{"seats":["B7"],"buyer":"ana@example.org"}',
  '{"seats":["B7","Z99",7],"buyer":"ana"}',
  '{"seat":["B7"],"buyer":"ana@example.org"}',
  '["B7"]'])
  console.log(`${body}\n  ${
    faultsOf(JSON.parse(body)).join("\n  ") || "accepted"}`);
