const page = new URL("https://boxoffice.example/shows/42?row=B#seats");
console.log(page.protocol, page.host, page.pathname, page.search,
  page.hash);

const others = [
  "https://boxoffice.example/admin",
  "https://boxoffice.example:443/",
  "http://boxoffice.example/",
  "https://api.boxoffice.example/",
  "https://boxoffice.example:8443/",
];
for (const url of others) {
  const same = new URL(url).origin === page.origin;
  console.log(same ? "same " : "other", url);
}
