// run: quickjs
// region: read
/** The answer to a GET of a thing that has a version number. */
function read({ ifNoneMatch = "" }, { version, load }) {
  const etag = `"v${version}"`;
  const headers = { etag, "cache-control": "no-cache" };
  const known = ifNoneMatch.split(",")
    .map((name) => name.trim().replace(/^W\//, ""));
  if (known.includes(etag) || ifNoneMatch.trim() === "*")
    return { status: 304, headers };           // and no body
  return { status: 200, headers, body: load() };
}
// endregion

let built = 0;
const load = () => { built += 1; return { show: "42", notFree: {} }; };
for (const [what, version, ifNoneMatch] of [
  ["first view", 4, undefined], ["nothing changed", 4, '"v4"'],
  ["a seat was sold", 5, '"v4"'], ["two copies", 5, '"v4", W/"v5"']]) {
  const { status, headers, body } =
    read({ ifNoneMatch }, { version, load });
  console.log(what.padEnd(16), status, headers.etag,
    body ? "with the map" : "no body");
}
console.log(`the map was built ${built} times`);
