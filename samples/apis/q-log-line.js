// run: quickjs
// region: line
/** One line for a finished request: who, what, how it ended. */
function logLine(request, response, { started, ended }) {
  return JSON.stringify({
    time: new Date(ended).toISOString(),
    level: response.status >= 500 ? "error" : "info",
    trace: request.headers.traceparent?.split("-")[1],
    account: request.account,          // an id, no e-mail address
    method: request.method,
    route: request.route,              // the template, not the path
    status: response.status,
    problem: response.problem,
    ms: ended - started,
  });
}
// endregion

const request = {
  account: "p7", method: "POST", route: "/shows/{id}/holds",
  headers: { authorization: "Bearer pV4n...", traceparent:
    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" },
  body: { seats: ["B7"], buyer: "ana@example.org" },
};
const ended = Date.parse("2026-11-20T20:00:03.120Z");
// Each is one line in the log, and broken here to be read.
for (const [response, ms] of [[{ status: 201 }, 41],
  [{ status: 409, problem: "seat-taken" }, 12],
  [{ status: 504, problem: "payment-silent" }, 3000]])
  console.log(logLine(request, response, { started: ended - ms, ended })
    .replace(/,"(trace|account|status)"/g, ',\n  "$1"'));
