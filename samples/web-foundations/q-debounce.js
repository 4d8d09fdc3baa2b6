// run: node
// Search after the last key, and not after each.
const sleep = (ms) => new Promise((wake) => setTimeout(wake, ms));

// region: debounce
function debounce(work, ms) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...values), ms);
  };
}

const search = debounce((text) => console.log("asked for", text), 100);
for (const text of ["h", "ha", "ham"]) search(text);
await sleep(200);
search("hamlet");
await sleep(200);
// endregion
