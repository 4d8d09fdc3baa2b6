// A router from nothing: a table of patterns in place of ifs.
// region: router
class Router {
  #routes = [];

  on(method, pattern, handler) {
    const source = pattern.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
    const regexp = new RegExp(`^${source}$`);
    this.#routes.push({ method, regexp, handler });
  }

  handle(method, path) {
    const here = this.#routes.filter(({ regexp }) => regexp.test(path));
    if (here.length === 0) return { status: 404 };
    const route = here.find((route) => route.method === method);
    if (!route) {
      const allow = here.map((route) => route.method).join(", ");
      return { status: 405, allow };
    }
    const { groups } = route.regexp.exec(path);
    return { status: 200, body: route.handler(groups ?? {}) };
  }
}
// endregion

// region: routes
const router = new Router();
router.on("GET", "/shows", () => "all shows");
router.on("POST", "/shows", () => "a new show");
router.on("GET", "/shows/{id}", ({ id }) => `show ${id}`);
router.on("GET", "/shows/{id}/seats", ({ id }) => `seats of ${id}`);
// endregion

const TEXTS = { 200: "OK", 404: "Not Found" };
TEXTS[405] = "Method Not Allowed";

for (const [method, path] of [
  ["GET", "/shows/7/seats"],
  ["PUT", "/shows"],
  ["GET", "/seats"],
]) {
  const { status, allow, body } = router.handle(method, path);
  console.log(`${method} ${path} HTTP/1.1`);
  console.log(`HTTP/1.1 ${status} ${TEXTS[status]}`);
  if (allow) console.log(`Allow: ${allow}`);
  console.log(body ? `${body}\n` : "");
}
