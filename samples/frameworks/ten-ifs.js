// The box office before it had a framework.
// region: server
const shows = [{ id: 1, title: "Hamlet", guest: "Ana" }];

function handle(method, path, body) {
  const parts = path.split("/");
  if (method === "GET" && path === "/shows") {
    return [200, shows.map((show) => show.title).join(", ")];
  }
  if (method === "GET" && parts[1] === "shows" && parts.length === 3) {
    const show = shows.find((show) => show.id === Number(parts[2]));
    return [200, `<h1>${show.title}</h1> with ${show.guest}`];
  }
  if (method === "POST" && path === "/shows") {
    shows.push({ id: shows.length + 1, ...JSON.parse(body) });
    return [201, "created"];
  }
  // ... seven more
  return [404, "not found"];
}
// endregion

function request(method, path, body) {
  try {
    console.log(method, path, "->", ...handle(method, path, body));
  } catch (error) {
    console.log(method, path, "-> crash:", `${error}`);
  }
}

request("GET", "/shows");
request("GET", "/shows/");
request("PUT", "/shows");
request("GET", "/shows/99");
request("POST", "/shows", "{");
const guest = "<script>steal()</script>";
request("POST", "/shows", JSON.stringify({ title: "Gala", guest }));
request("GET", "/shows/2");
