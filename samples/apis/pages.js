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
  console.log(name);
  console.log("  page 1          ", first.join(", "));
  console.log("  page 2 by offset", byOffset(changed, 3).join(", "));
  console.log("  page 2 by cursor", byCursor(changed, last).join(", "));
}

read("A show is added on the 2nd between the two reads:", start,
  (shows) => [...shows, "02 Electra"].sort());
read("The show on the 1st is cancelled between the two reads:", start,
  (shows) => shows.filter((show) => show !== "01 Hamlet"));
