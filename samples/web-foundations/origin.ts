const page = new URL("https://boxoffice.example/shows/42?row=B#seats");
console.log("--- parts ---");
console.log("scheme  ", page.protocol);
console.log("host    ", page.host);
console.log("path    ", page.pathname);
console.log("query   ", page.search);
console.log("fragment", page.hash);

console.log("--- origins ---");
const others = [
  ["https://boxoffice.example/admin", "only the path differs"],
  ["https://boxoffice.example:443/", "443 is the port of https"],
  ["http://boxoffice.example/", "another scheme"],
  ["https://api.boxoffice.example/", "another host"],
  ["https://boxoffice.example:8443/", "another port"],
];
for (const [url, why] of others) {
  const same = new URL(url!).origin === page.origin;
  console.log(same ? "same " : "other", url!.padEnd(33), why);
}
