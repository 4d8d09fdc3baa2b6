// Middleware: functions around functions.
// region: stack
const log = (next) => (request) => {
  console.log("  log: in");
  const response = next(request);
  console.log("  log: out,", response.status);
  return response;
};

const errors = (next) => (request) => {
  try {
    return next(request);
  } catch (error) {
    console.log("  errors: caught,", error.message);
    return { status: 500 };
  }
};

const login = (next) => (request) =>
  request.buyer ? next(request) : { status: 401 };

function handler(request) {
  if (request.path === "/broken") throw new Error("no database");
  return { status: 200, body: `hello ${request.buyer}` };
}

const app = log(errors(login(handler)));
// endregion

function send(app, path, buyer) {
  console.log(`GET ${path}, ${buyer ?? "nobody"} is logged in`);
  app({ path, buyer });
}

console.log("--- requests ---");
send(app, "/shows", "Ana");
send(app, "/shows");
send(app, "/broken", "Ben");

console.log("--- swapped ---");
send(errors(log(login(handler))), "/broken", "Ben");
