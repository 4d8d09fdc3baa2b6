// run: quickjs
const query = "{ shows { title buyers { name } } }";

// Enough of the language for this query: names and braces.
function parse(text) {
  const words = text.match(/[{}]|\w+/g);
  const fields = () => {
    const list = [];
    for (let word; (word = words.shift()) !== "}";)
      if (word === "{") list.at(-1).fields = fields();
      else list.push({ name: word });
    return list;
  };
  words.shift();
  return fields();
}

const shows = [42, 43, 44].map((id, i) =>
  ({ id, title: ["Hamlet", "Medea", "Faust"][i] }));
const sold = { 42: ["Ana"], 43: ["Ben", "Chidi"], 44: ["Ana"] };
const database = (ids) => {
  console.log(`  buyers of the shows ${ids.join(", ")}`);
  return ids.map((id) => sold[id]);
};

// region: loader
/** Collects the keys of one tick, then asks for all of them once. */
function loader(fetchMany) {
  let waiting = [];
  return (key) => new Promise((done) => {
    waiting.push({ key, done });
    if (waiting.length > 1) return;
    Promise.resolve().then(() => {
      const batch = waiting;
      waiting = [];
      fetchMany(batch.map((w) => w.key))
        .forEach((value, i) => batch[i].done(value));
    });
  });
}
// endregion

async function run(buyersOf) {
  const resolvers = { shows: () => shows, name: (buyer) => buyer,
    title: (show) => show.title, buyers: (show) => buyersOf(show.id) };
  const resolve = async (parent, fields) => Object.fromEntries(
    await Promise.all(fields.map(async ({ name, fields }) => {
      const value = await resolvers[name](parent);
      return [name, !fields ? value
        : await Promise.all(value.map((v) => resolve(v, fields)))];
    })));
  const answer = await resolve(null, parse(query));
  return JSON.stringify(answer);
}
console.log("--- calls ---");
console.log("one resolver after the other asks the database for");
await run((id) => database([id])[0]);
console.log("with a loader, the database is asked for");
const answer = await run(loader(database));
console.log("--- exchange ---");
console.log("> POST /graphql\n>");
console.log(JSON.stringify({ query }));
console.log("< 200 OK\n<");
console.log(`{"data": ${answer.replaceAll("},{\"t", "},\n  {\"t")}}`);
