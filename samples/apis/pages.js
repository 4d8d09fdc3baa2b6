// run: quickjs
// Shows in order of their date. A page holds three.
const start = ["01 Hamlet", "03 Medea", "05 Faust", "08 Nora",
  "09 Tartuffe", "12 Antigone"];

const byOffset = (shows, offset) => shows.slice(offset, offset + 3);
const byCursor = (shows, after) =>
  shows.filter((show) => show > after).slice(0, 3);

function read(name, shows, change) {
  const changed = change(shows);
  const first = byOffset(shows, 0);
  const last = first[first.length - 1];
  console.log("page 1               ", first.join(", "));
  console.log(`  ... ${name} ...`);
  console.log("page 2, offset=3     ", byOffset(changed, 3).join(", "));
  console.log(`page 2, after=${last}`,
    byCursor(changed, last).join(", "));
}

console.log("--- added ---");
read("Electra is added on the 2nd", start,
  (shows) => [...shows, "02 Electra"].sort());
console.log("--- removed ---");
read("Hamlet is cancelled", start,
  (shows) => shows.filter((show) => show !== "01 Hamlet"));
