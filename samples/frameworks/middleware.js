// Middleware: functions around functions.
// region: stack
const log = (next) => (request) => {
  console.log("log: in", request.path);
  const response = next(request);
  console.log("log: out", response.status);
  return response;
};

const errors = (next) => (request) => {
  try {
    return next(request);
  } catch (error) {
    console.log("errors: caught", error.message);
    return { status: 500, type: "application/problem+json" };
  }
};

const login = (next) => (request) => {
  if (!request.buyer) return { status: 401 };
  return next(request);
};

const compose = (layers, handler) =>
  layers.reduceRight((next, layer) => layer(next), handler);
// endregion

// region: requests
const app = compose([log, errors, login], (request) => {
  if (request.path === "/broken") throw new Error("no database");
  return { status: 200, body: `hello ${request.buyer}` };
});

app({ path: "/shows", buyer: "Ana" });
app({ path: "/shows" });
app({ path: "/broken", buyer: "Ben" });
// endregion
